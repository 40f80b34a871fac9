package org.yishiting.handling.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yishiting.deadline.DueWords;
import org.yishiting.deadline.Remaining;
import org.yishiting.worklist.Subjects;
import org.yishiting.worklist.Subjects.Subject;
import org.yishiting.worklist.WorkCounts;

/** {@code /api/subjects}: what the cards of Tasklist say of their steps; {@code /api/work}: how many each list has. */
@RestController
class SubjectApi {

    private static final int MOST = 200;

    private final Subjects subjects;
    private final WorkCounts counts;
    private final DueWords dueWords;

    SubjectApi(Subjects subjects, WorkCounts counts, DueWords dueWords) {
        this.subjects = subjects;
        this.counts = counts;
        this.dueWords = dueWords;
    }

    /**
     * A step in the reader's language.
     *
     * @param title of the matter, or how its report begins
     * @param item which of many equal steps it is
     * @param due date and time left, empty without a limit
     * @param state of the limit: past, soon, ample or paused
     */
    record Card(String title, String place, Optional<String> item, Optional<String> due, Optional<String> state) {}

    /** By task; only of steps that the reader has or is offered. */
    @GetMapping("/api/subjects")
    Map<String, Card> of(@RequestParam List<String> tasks, Principal person, Locale locale) {
        if (tasks.size() > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "tasks: at most " + MOST);
        }
        return subjects.of(person.getName(), tasks).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> card(entry.getValue(), locale)));
    }

    private Card card(Subject subject, Locale locale) {
        Optional<Remaining> remaining =
                Optional.ofNullable(subject.dueAt()).map(due -> dueWords.remaining(due, subject.pausedUntil()));
        return new Card(
                subject.title(),
                subject.place(),
                subject.item(),
                Optional.ofNullable(subject.dueAt()).map(due -> dueWords.of(due, subject.pausedUntil(), locale)),
                remaining.map(left -> left.state().name().toLowerCase(Locale.ROOT)));
    }

    /** By the key of each filter. */
    @GetMapping("/api/work")
    Map<String, Integer> work(Principal person) {
        return counts.of(person.getName()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
    }
}
