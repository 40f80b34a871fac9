package org.yishiting.handling;

/**
 * Somebody to choose: a person, or the group of a post.
 *
 * @param to user id, or {@code group:<group id>}
 * @param group whether it is a group
 * @param name full name of the person, the group's name otherwise
 * @param role names of the roles the person has around the matter
 * @param division name of the division of the nearest of their posts, of the party whose people they are
 */
public record Choice(String to, boolean group, String name, String role, String division) {}
