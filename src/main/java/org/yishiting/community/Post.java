package org.yishiting.community;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Optional;

/** A user holds a role in a division, for a party when it is the party's people who act. */
@Entity
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String userId;

    @Convert(converter = RoleConverter.class)
    private Role role;

    private String division;
    private String party;

    protected Post() {}

    Post(String userId, Role role, String division, String party) {
        this.userId = userId;
        this.role = role;
        this.division = division;
        this.party = party;
    }

    public String userId() {
        return userId;
    }

    public Role role() {
        return role;
    }

    public String division() {
        return division;
    }

    /** Whether it is a party's people who act, not holders of the role itself. */
    boolean isForParty() {
        return party != null;
    }

    /** The engine group of this post. */
    public String group() {
        return party == null ? groupOf(role.id(), division) : groupOf(role.id(), party);
    }

    /** How a step is offered to holders of this post: the role's id, or {@code role/party}. */
    public String assignment() {
        return Assignment.to(role, party).toString();
    }

    /** The role of a post's group; empty for groups that are no posts. */
    static Optional<Role> roleOf(String group) {
        int at = group.indexOf('@');
        return at < 0 ? Optional.empty() : Role.of(group.substring(0, at));
    }

    static String groupOf(String role, String place) {
        return role + "@" + place;
    }
}
