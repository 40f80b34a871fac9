package org.yishiting.notification;

/**
 * A message waits to be sent; published in the transaction that wrote it.
 *
 * @param matter null when it is about no matter
 */
public record Queued(String notification, String matter) {}
