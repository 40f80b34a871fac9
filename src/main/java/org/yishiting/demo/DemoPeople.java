package org.yishiting.demo;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Parties;
import org.yishiting.community.Party;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.operation.SystemGroups;

/** Opens the demonstration's accounts and gives them their posts. */
@Component
@Profile("demo")
class DemoPeople {

    private final Accounts accounts;
    private final Posts posts;
    private final Divisions divisions;
    private final Parties parties;
    private final SystemGroups groups;
    private final String password;

    DemoPeople(
            Accounts accounts,
            Posts posts,
            Divisions divisions,
            Parties parties,
            SystemGroups groups,
            @Value("${yishiting.demo.password}") String password) {
        this.accounts = accounts;
        this.posts = posts;
        this.divisions = divisions;
        this.parties = parties;
        this.groups = groups;
        this.password = password;
    }

    /** Whether somebody administers this database already, who would not want accounts with a public password. */
    boolean areUnwelcome() {
        return groups.hasMembers(SystemGroups.ADMINISTRATORS);
    }

    void moveIn() {
        Sheet.named("people").forEach(row -> {
            open(row);
            Role role = Role.of(row.get("role")).orElseThrow();
            Division division = divisions.get(row.get("division"));
            if (row.get("party").isEmpty()) {
                posts.appoint(row.get("user"), role, division);
            } else {
                posts.appoint(row.get("user"), role, division, party(row.get("party"), division));
            }
        });
        Sheet.named("system").forEach(row -> {
            open(row);
            groups.admit(row.get("user"), row.get("group"));
        });
    }

    private void open(Map<String, String> row) {
        String user = row.get("user");
        accounts.open(user, row.get("name"), user + "@example.invalid", password);
    }

    private Party party(String code, Division division) {
        return parties.availableIn(division.code()).stream()
                .collect(Collectors.toMap(Party::code, Function.identity()))
                .get(code);
    }
}
