package org.yishiting.profile;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.signin.Actor;

/** The cards of communities and their pictures. */
@Service
@Transactional
public class Profiles {

    private final ProfileRepository profiles;
    private final JdbcClient jdbc;
    private final Clock clock;

    Profiles(ProfileRepository profiles, JdbcClient jdbc, Clock clock) {
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty as long as nobody has written a card. */
    @Transactional(readOnly = true)
    public Optional<Profile> of(String division) {
        return profiles.findById(division);
    }

    /** Puts the card up; throws {@link IllegalArgumentException} for one with {@link Card#problems}. */
    public void write(String division, Card card) {
        if (!card.problems().isEmpty()) {
            throw new IllegalArgumentException("a card with problems: " + card.problems());
        }
        Profile profile = profileOf(division);
        profile.say(card, Actor.current(), clock.instant());
        profiles.save(profile);
    }

    /** Shows a photo in the place of the drawn picture. */
    public void show(String division, AcceptedFile photo) {
        if (!photo.mediaType().startsWith("image/")) {
            throw new IllegalArgumentException(photo.mediaType() + " is no picture");
        }
        drawAgain(division);
        jdbc.sql("insert into community_picture (division, content) values (?, ?)")
                .params(division, photo.content())
                .update();
        Profile profile = profileOf(division);
        profile.show(photo.mediaType());
        profiles.save(profile);
    }

    /** Goes back to the drawn picture. */
    public void drawAgain(String division) {
        jdbc.sql("delete from community_picture where division = ?")
                .param(division)
                .update();
        profiles.findById(division).ifPresent(profile -> profile.show(null));
    }

    /** The bytes of the community's own picture; empty while it has none. */
    @Transactional(readOnly = true)
    public Optional<byte[]> pictureOf(String division) {
        return jdbc.sql("select content from community_picture where division = ?")
                .param(division)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    private Profile profileOf(String division) {
        return profiles.findById(division).orElseGet(() -> {
            Profile blank = new Profile(division);
            blank.say(new Card("", "", "", ""), Actor.current(), clock.instant());
            return profiles.save(blank);
        });
    }
}
