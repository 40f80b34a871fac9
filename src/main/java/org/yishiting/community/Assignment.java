package org.yishiting.community;

import java.util.Optional;

/**
 * Who a step is offered to, or a promise is asked of: those who hold a role, or one party. Diagrams, tables and forms
 * write {@code role} or {@code role/party}.
 *
 * @param role id of the role
 * @param party code of the party, empty when the role itself is meant
 */
public record Assignment(String role, Optional<String> party) {

    private static final String SEPARATOR = "/";

    public static Assignment of(String written) {
        String[] parts = written.split(SEPARATOR, 2);
        return new Assignment(parts[0], parts.length == 1 ? Optional.empty() : Optional.of(parts[1]));
    }

    /** @param party null when the role itself is meant */
    static Assignment to(Role role, String party) {
        return new Assignment(role.id(), Optional.ofNullable(party));
    }

    /** As it is written. */
    @Override
    public String toString() {
        return party.map(code -> role + SEPARATOR + code).orElse(role);
    }
}
