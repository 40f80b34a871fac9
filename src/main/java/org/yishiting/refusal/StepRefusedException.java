package org.yishiting.refusal;

/**
 * What a person submitted does not fit; the message is for that person and says what to do.
 *
 * <p>Answered as HTTP 400 with exactly this message, in Tasklist and by the REST API alike. Not an exception of the
 * engine, whose REST API would prefix its own words and call it an error of the server.
 */
public class StepRefusedException extends RuntimeException {

    public StepRefusedException(String message) {
        super(message);
    }

    /** Said because a rule was broken. */
    StepRefusedException(String message, RefusedException rule) {
        super(message, rule);
    }
}
