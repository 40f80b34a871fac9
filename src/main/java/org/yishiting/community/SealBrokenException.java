package org.yishiting.community;

/** Something sealed does not open; the message names the place, never what was sealed. */
public class SealBrokenException extends RuntimeException {

    SealBrokenException(String message, Throwable cause) {
        super(message, cause);
    }
}
