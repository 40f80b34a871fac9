package org.yishiting.portal;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.community.PersonName;
import org.yishiting.matter.Category;
import org.yishiting.matter.Level;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Status;

/**
 * What everybody may know of a matter.
 *
 * @param title null until one free of personal data is set; pages then say category and place
 * @param level null until triage
 * @param stageName null before the first stage
 * @param reporter masked name, empty unless the reporter agreed to show it
 * @param closedAt null while it runs
 */
public record MatterFacts(
        String number,
        String title,
        Category category,
        String place,
        Status status,
        Level level,
        String stageName,
        String reporter,
        ZonedDateTime reportedAt,
        ZonedDateTime closedAt) {

    /** The stage while the matter runs; afterwards its status says all. */
    public Optional<String> presentStage() {
        return Optional.ofNullable(stageName).filter(name -> !status.isOver());
    }

    /** Draws the public facts of matters. */
    @Component
    public static class Extract {

        private final Days days;

        Extract(Days days) {
            this.days = days;
        }

        public MatterFacts of(Matter matter) {
            return new MatterFacts(
                    matter.number(),
                    matter.publicTitle().orElse(null),
                    matter.category(),
                    matter.place(),
                    matter.status(),
                    matter.level().orElse(null),
                    matter.stageName(),
                    matter.namePublic()
                            ? matter.reporterName().map(PersonName::masked).orElse("")
                            : "",
                    days.local(matter.reportedAt()),
                    matter.closedAt().map(days::local).orElse(null));
        }
    }
}
