package org.yishiting.access.web;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.access.Access;
import org.yishiting.community.Accounts;
import org.yishiting.community.Posts;

/** {@code GET /api/session}: who is signed in, what they may do, and the token that their changes must carry. */
@RestController
class SessionApi {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final Access access;
    private final Accounts accounts;
    private final Posts posts;

    SessionApi(Access access, Accounts accounts, Posts posts) {
        this.access = access;
        this.accounts = accounts;
        this.posts = posts;
    }

    @GetMapping("/api/session")
    Session session(Authentication person, CsrfToken csrf) {
        String user = person.getName();
        return new Session(
                user,
                accounts.nameOf(user).orElse(user),
                person.getAuthorities().stream().anyMatch(held -> ADMINISTRATORS.equals(held.getAuthority())),
                access.oversight(user).stream()
                        .map(division -> new Overseen(division.code(), division.name()))
                        .toList(),
                posts.of(user).stream().anyMatch(post -> post.role().directsWork()),
                new Csrf(csrf.getHeaderName(), csrf.getToken()));
    }

    /** @param directs whether the person may hand steps to others, extend and pause them, somewhere */
    record Session(
            String user, String name, boolean administrator, List<Overseen> oversees, boolean directs, Csrf csrf) {}

    record Overseen(String code, String name) {}

    record Csrf(String header, String token) {}
}
