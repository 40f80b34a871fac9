package org.yishiting.matter;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Divisions;
import org.yishiting.house.House;
import org.yishiting.refusal.RefusedException;

/** What a visit on site finds: an appeal to be registered, one that repeats another, or none to be taken up. */
@Service
@Transactional
public class Registration {

    private final Matters matters;
    private final Divisions divisions;
    private final MessageSource messages;

    Registration(Matters matters, Divisions divisions, MessageSource messages) {
        this.matters = matters;
        this.divisions = divisions;
        this.messages = messages;
    }

    /** The appeal is taken up under a title that everybody may read. */
    public void accept(String number, String publicTitle, Category category, boolean care) {
        requirePublic("title-personal", publicTitle);
        matters.register(number, Wording.required("public-title", publicTitle, Wording.TITLE), category, care);
    }

    /** Why it is not taken up can be told to everybody. */
    public void decline(String reason) {
        requirePublic("reason-personal", reason);
    }

    /** It repeats another matter of the same community, which must exist. */
    public void duplicate(String number, String other, String reason) {
        decline(reason);
        if (other.equals(number) || !matters.exists(other) || !homeOf(other).equals(homeOf(number))) {
            throw new RefusedException("duplicate-unknown", other);
        }
    }

    /** Ends the matter; the reporter reads why, and which one it repeats. */
    public void turnAway(String number, String reason, Optional<String> other) {
        matters.decline(
                number,
                other.map(repeated -> messages.getMessage(
                                "collect.duplicate", new Object[] {repeated, reason}, House.LANGUAGE))
                        .orElse(reason));
    }

    private String homeOf(String number) {
        return divisions.homeOf(matters.get(number).division()).code();
    }

    private static void requirePublic(String rule, String words) {
        if (!PublicText.isFree(words)) {
            throw new RefusedException(rule);
        }
    }
}
