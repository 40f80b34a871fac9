package org.yishiting.notice;

/** The notice takes no objection any more. */
public class WindowClosedException extends RuntimeException {

    WindowClosedException(long notice) {
        super("the window of notice " + notice + " is over");
    }
}
