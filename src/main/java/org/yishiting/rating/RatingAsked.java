package org.yishiting.rating;

import java.time.Instant;

/** The reporter is asked to rate until then; published in the transaction that asks. */
public record RatingAsked(String matter, Instant closesAt) {}
