package org.yishiting.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yishiting.evidence.Flaw.What;
import org.yishiting.matter.Level;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.matter.Status;

/** Holds the words, the facts, the status and the stages of a matter against what its ledger says of them. */
final class MatterCheck {

    private static final Map<What, String> KEYS = Map.of(
            What.LIMIT_DAYS, "limitDays",
            What.TEXT, "text",
            What.PLACE, "place",
            What.DIVISION, "division",
            What.CHANNEL, "channel",
            What.CATEGORY, "category",
            What.TITLE, "publicTitle",
            What.CARE, "care",
            What.LEVEL, "level",
            What.LIMIT, "dueAt");

    private MatterCheck() {}

    static List<Flaw> flaws(Matter matter, List<Visit> openVisits, Recorded recorded) {
        List<Flaw> flaws = new ArrayList<>();
        present(matter).forEach((what, value) -> {
            if (!Objects.equals(value, recorded.fact(KEYS.get(what)))) {
                flaws.add(Flaw.of(what));
            }
        });
        Status status = matter.status().isOver() ? matter.status() : Status.OPEN;
        if (status != recorded.status()) {
            flaws.add(Flaw.of(What.STATUS));
        }
        if (!openStages(openVisits).equals(recorded.openStages())) {
            flaws.add(Flaw.of(What.STAGE));
        }
        return flaws;
    }

    private static Map<What, Object> present(Matter matter) {
        Map<What, Object> present = new HashMap<>();
        present.put(What.TEXT, matter.text());
        present.put(What.PLACE, matter.place());
        present.put(What.DIVISION, matter.division());
        present.put(What.CHANNEL, matter.channel().name());
        present.put(What.CATEGORY, matter.category().code());
        present.put(What.TITLE, matter.publicTitle().orElse(null));
        present.put(What.CARE, matter.publicTitle().isPresent() || matter.care() ? matter.care() : null);
        present.put(What.LEVEL, matter.level().map(Level::code).orElse(null));
        present.put(What.LIMIT, matter.dueAt().map(Object::toString).orElse(null));
        present.put(What.LIMIT_DAYS, matter.limitDays().orElse(null));
        return present;
    }

    private static Map<String, Integer> openStages(List<Visit> openVisits) {
        Map<String, Integer> open = new HashMap<>();
        openVisits.forEach(visit -> open.merge(visit.activity(), 1, Integer::sum));
        return open;
    }
}
