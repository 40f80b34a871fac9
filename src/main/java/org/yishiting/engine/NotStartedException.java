package org.yishiting.engine;

/** A diagram could not start: it is not deployed, or something in its first steps fails. */
public class NotStartedException extends RuntimeException {

    public NotStartedException(String diagram, Throwable cause) {
        super("diagram '" + diagram + "' did not start", cause);
    }
}
