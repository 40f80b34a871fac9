package org.yishiting.supervision.web;

import java.util.List;
import java.util.Locale;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.supervision.StepForwarding;
import org.yishiting.supervision.Supervisions;
import org.yishiting.supervision.Urgings;
import org.yishiting.supervision.web.StuckDeeds.Outcome;

/** {@code POST /api/supervision/stuck/…}: pushes on many steps at once; answers what was done and why the rest was not. */
@RestController
class StuckDeedsApi {

    private final StuckDeeds deeds;
    private final Urgings urgings;
    private final Supervisions supervisions;
    private final StepForwarding forwarding;

    StuckDeedsApi(StuckDeeds deeds, Urgings urgings, Supervisions supervisions, StepForwarding forwarding) {
        this.deeds = deeds;
        this.urgings = urgings;
        this.supervisions = supervisions;
        this.forwarding = forwarding;
    }

    @PostMapping("/api/supervision/stuck/urge")
    Outcome urge(@RequestBody Urge wish, Authentication person, Locale locale) {
        return deeds.each(wish.tasks(), person.getName(), locale, task -> urgings.urge(task, wish.words()));
    }

    @PostMapping("/api/supervision/stuck/list")
    Outcome list(@RequestBody Listing wish, Authentication person, Locale locale) {
        return deeds.each(wish.tasks(), person.getName(), locale, supervisions::listNow);
    }

    @PostMapping("/api/supervision/stuck/forward")
    Outcome forward(@RequestBody Forward wish, Authentication person, Locale locale) {
        return deeds.each(
                wish.tasks(), person.getName(), locale, task -> forwarding.forward(task, wish.to(), wish.reason()));
    }

    /** @param words what the holders read, may be empty */
    record Urge(List<String> tasks, String words) {}

    record Listing(List<String> tasks) {}

    /** @param to user id, or {@code group:<group id>} */
    record Forward(List<String> tasks, String to, String reason) {}
}
