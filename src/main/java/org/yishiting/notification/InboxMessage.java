package org.yishiting.notification;

import java.time.Instant;

/**
 * A message as its reader sees it, in the language of the request.
 *
 * @param matter null when it is about no matter
 */
public record InboxMessage(String id, String matter, String subject, String body, Instant createdAt, boolean read) {}
