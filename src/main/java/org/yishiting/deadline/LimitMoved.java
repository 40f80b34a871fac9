package org.yishiting.deadline;

import java.time.Instant;

/** The limit of an open step moved; published in the transaction that moves it. */
public record LimitMoved(String task, String matter, Instant due) {}
