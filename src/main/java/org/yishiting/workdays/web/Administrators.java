package org.yishiting.workdays.web;

import org.springframework.security.core.Authentication;

/** Those who keep the calendar. */
final class Administrators {

    private static final String GROUP = "camunda-admin";

    private Administrators() {}

    static boolean include(Authentication person) {
        return person != null && person.getAuthorities().stream().anyMatch(held -> GROUP.equals(held.getAuthority()));
    }
}
