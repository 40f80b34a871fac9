package org.yishiting.council;

/**
 * Somebody who can sit at the table and promise work: a party, or those who hold a post.
 *
 * @param assignment {@code role/party}, or the role alone
 * @param name as people say it
 */
public record Participant(String assignment, String name) {}
