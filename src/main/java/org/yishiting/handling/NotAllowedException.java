package org.yishiting.handling;

import org.yishiting.refusal.RefusedException;

/** The person sees the step but this is for others to do; the message says for whom. */
public class NotAllowedException extends RefusedException {

    NotAllowedException(String rule) {
        super(rule);
    }
}
