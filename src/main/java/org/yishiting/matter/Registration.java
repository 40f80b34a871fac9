package org.yishiting.matter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Divisions;
import org.yishiting.refusal.RefusedException;

/** What a visit on site finds: an appeal to be registered, one that repeats another, or none to be taken up. */
@Service
@Transactional
public class Registration {

    private final Matters matters;
    private final Divisions divisions;

    Registration(Matters matters, Divisions divisions) {
        this.matters = matters;
        this.divisions = divisions;
    }

    /** The appeal is taken up under a title that everybody may read. */
    public void accept(String number, String publicTitle, Category category, boolean care) {
        requirePublic("title-personal", publicTitle);
        matters.register(number, publicTitle, category, care);
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

    private String homeOf(String number) {
        return divisions.homeOf(matters.get(number).division()).code();
    }

    private static void requirePublic(String rule, String words) {
        if (!PublicText.isFree(words)) {
            throw new RefusedException(rule);
        }
    }
}
