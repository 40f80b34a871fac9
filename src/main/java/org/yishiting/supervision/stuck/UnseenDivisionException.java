package org.yishiting.supervision.stuck;

/** There is no such division, or it is not for the asker to see. */
public class UnseenDivisionException extends RuntimeException {

    UnseenDivisionException(String code) {
        super("no division '" + code + "'");
    }
}
