package org.yishiting.rating;

/** The matter is not to be rated now: not asked, already rated, or the time is over. */
public class RatingClosedException extends RuntimeException {

    public RatingClosedException(String matter) {
        super("no rating is open for matter " + matter);
    }
}
