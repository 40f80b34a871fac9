package org.yishiting.ledger;

/** No matter of this number or code, or none that the asker may know of. */
public class UnknownMatterException extends RuntimeException {

    public UnknownMatterException(String number) {
        super("no matter '" + number + "'");
    }
}
