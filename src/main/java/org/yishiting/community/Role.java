package org.yishiting.community;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles that diagrams may name, as the catalogue of procedures lists them. */
public enum Role {
    GRID_WORKER(false),
    BUILDING_HEAD(false),
    COURTYARD_HEAD(false),
    COURTYARD_AGENT(false),
    COURTYARD_PUBLICIST(false),
    COURTYARD_INFORMANT(false),
    COUNCIL_CONVENER(true),
    MEDIATOR(false),
    EXPERT(false),
    DEPUTY(false),
    CPPCC_MEMBER(false),
    CPPCC_OFFICE(false),
    OBSERVER(false),
    COMMUNITY_COMMITTEE(true),
    ESTATE_BRANCH(true),
    STREET_COMMITTEE(true),
    OWNERS_COMMITTEE(false),
    PROPERTY_COMPANY(false),
    RESPONSIBLE_UNIT(false),
    SUPERVISION_COMMITTEE(true),
    SUPERVISION_TEAM(true),
    CASE_LEADER(true),
    MANAGER(true);

    private final boolean overseesDivision;

    Role(boolean overseesDivision) {
        this.overseesDivision = overseesDivision;
    }

    /** The id that diagrams and groups use, {@code grid-worker}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a holder may see every matter of the division, not only those with a step of theirs. */
    public boolean overseesDivision() {
        return overseesDivision;
    }

    /** Whether a holder may move the work of the division: hand a step to others, extend its limit or pause it. */
    public boolean directsWork() {
        return this == SUPERVISION_TEAM || this == CASE_LEADER || this == MANAGER;
    }

    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
