package org.yishiting.processes;

import java.util.Set;

/** The roles that staff can hold; residents have no account at the engine and are therefore no candidates. */
final class Roles {
    static final Set<String> ALL = Set.of(
            "grid-worker",
            "building-head",
            "courtyard-head",
            "courtyard-agent",
            "courtyard-publicist",
            "courtyard-informant",
            "council-convener",
            "mediator",
            "expert",
            "deputy",
            "cppcc-member",
            "cppcc-office",
            "observer",
            "community-committee",
            "estate-branch",
            "street-committee",
            "owners-committee",
            "property-company",
            "responsible-unit",
            "supervision-committee",
            "supervision-team",
            "case-leader");

    private Roles() {}
}
