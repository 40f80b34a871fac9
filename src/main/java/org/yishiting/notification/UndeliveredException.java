package org.yishiting.notification;

/**
 * A channel did not take a letter. Carries neither cause nor address: it is stored with the engine's job, where personal
 * data has no place.
 */
public class UndeliveredException extends RuntimeException {

    public UndeliveredException(String reason) {
        super(reason);
    }
}
