package org.yishiting.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;

/**
 * With what a person came in: the password and the groups of that moment. A session lasts as long as both hold; who gets
 * a new group keeps it.
 */
record Entry(String hash, List<String> groups) implements Serializable {

    private static final String ATTRIBUTE = "yishiting.entry";

    static void note(HttpSession session, KnownAccounts.Known account) {
        session.setAttribute(ATTRIBUTE, new Entry(account.hash(), account.groups()));
    }

    /** Whether the session of a request, if it has one, still stands on what it began with. */
    static boolean stillHolds(HttpServletRequest request, KnownAccounts.Known now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Entry entry)) {
            return true;
        }
        if (!entry.hash.equals(now.hash()) || !now.groups().containsAll(entry.groups)) {
            return false;
        }
        if (now.groups().size() > entry.groups.size()) {
            note(session, now);
        }
        return true;
    }
}
