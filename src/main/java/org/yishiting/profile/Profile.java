package org.yishiting.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The card of one community; everything on it is public and of the office, nothing of a person. */
@Entity
@Table(name = "community_profile")
public class Profile {

    @Id
    private String division;

    private String address;
    private String phone;
    private String hours;
    private String introduction;
    private String picture;
    private String changedBy;
    private Instant changedAt;

    protected Profile() {}

    Profile(String division) {
        this.division = division;
    }

    void say(Card card, String by, Instant at) {
        this.address = card.address();
        this.phone = card.phone();
        this.hours = card.hours();
        this.introduction = card.introduction();
        this.changedBy = by;
        this.changedAt = at;
    }

    /** @param mediaType null for the drawn picture */
    void show(String mediaType) {
        this.picture = mediaType;
    }

    /** Code of the community. */
    public String division() {
        return division;
    }

    public Card card() {
        return new Card(address, phone, hours, introduction);
    }

    /** Media type of the community's own picture; empty while it has none. */
    public Optional<String> picture() {
        return Optional.ofNullable(picture);
    }
}
