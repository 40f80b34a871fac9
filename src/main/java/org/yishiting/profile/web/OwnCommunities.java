package org.yishiting.profile.web;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.yishiting.access.Access;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;

/** The communities whose card a person may write: those in whose name the person speaks. */
@Component
class OwnCommunities {

    private final Access access;
    private final Divisions divisions;

    OwnCommunities(Access access, Divisions divisions) {
        this.access = access;
        this.divisions = divisions;
    }

    List<Division> of(String user) {
        List<Division> directed = access.represents(user);
        return divisions.communities().stream()
                .filter(community -> directed.stream().anyMatch(ground -> ground.contains(community)))
                .toList();
    }

    /** Throws {@link NotTheirsException} for a community that the person does not speak for, or that does not exist. */
    Division require(String user, String code) {
        return of(user).stream()
                .filter(community -> community.code().equals(code))
                .findFirst()
                .orElseThrow(NotTheirsException::new);
    }

    /** The person may not write the card. */
    static class NotTheirsException extends RuntimeException {}

    /** Tells the pages of staff whether there is a card to write. */
    @ControllerAdvice
    static class OnPages {

        private final Access access;

        OnPages(Access access) {
            this.access = access;
        }

        @ModelAttribute("representsCommunity")
        boolean representsCommunity(Authentication person) {
            return person != null && !access.represents(person.getName()).isEmpty();
        }
    }
}
