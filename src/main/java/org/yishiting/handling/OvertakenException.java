package org.yishiting.handling;

import org.yishiting.refusal.RefusedException;

/** What the person wanted to act on is over or has changed since they looked at it. */
public class OvertakenException extends RefusedException {

    OvertakenException(String rule) {
        super(rule);
    }
}
