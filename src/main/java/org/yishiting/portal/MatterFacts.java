package org.yishiting.portal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yishiting.community.PersonName;
import org.yishiting.matter.Category;
import org.yishiting.matter.Level;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Stages;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.matter.Status;

/**
 * What everybody may know of a matter.
 *
 * @param title null until one free of personal data is set; pages then say category and place
 * @param level null until triage
 * @param stages those it is in that residents see, several where ways are parallel; empty once it is over
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
        List<String> stages,
        String reporter,
        ZonedDateTime reportedAt,
        ZonedDateTime closedAt) {

    /** Draws the public facts of matters. */
    @Component
    public static class Extract {

        private final Stages stages;
        private final Days days;

        Extract(Stages stages, Days days) {
            this.stages = stages;
            this.days = days;
        }

        /** @param visits all of the matter, as {@link Stages#of} tells them */
        public MatterFacts of(Matter matter, List<Visit> visits) {
            return of(
                    matter,
                    matter.status().isOver() ? Stream.of() : visits.stream().filter(Visit::isOpen));
        }

        /** In the same order. */
        public List<MatterFacts> of(List<Matter> matters) {
            Map<String, List<Visit>> open = stages.openIn(matters.stream()
                    .filter(matter -> !matter.status().isOver())
                    .map(Matter::number)
                    .toList());
            return matters.stream()
                    .map(matter -> of(matter, open.getOrDefault(matter.number(), List.of()).stream()))
                    .toList();
        }

        private MatterFacts of(Matter matter, Stream<Visit> open) {
            return new MatterFacts(
                    matter.number(),
                    matter.publicTitle().orElse(null),
                    matter.category(),
                    matter.place(),
                    matter.status(),
                    matter.level().orElse(null),
                    open.filter(Visit::shown).map(Visit::name).distinct().toList(),
                    matter.namePublic()
                            ? matter.reporterName().map(PersonName::masked).orElse("")
                            : "",
                    days.local(matter.reportedAt()),
                    matter.closedAt().map(days::local).orElse(null));
        }
    }
}
