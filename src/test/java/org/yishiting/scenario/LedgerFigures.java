package org.yishiting.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yishiting.commitment.CommitmentEvents;
import org.yishiting.ledger.EventKind;
import org.yishiting.matter.MatterEvents;
import org.yishiting.rating.RatingEvents;
import org.yishiting.statistics.Dwell;
import org.yishiting.statistics.Handled;
import org.yishiting.statistics.Period;
import org.yishiting.statistics.Share;
import org.yishiting.statistics.Spread;
import org.yishiting.worklist.WorklistEvents;

/** The same figures once more, in plain Java, from nothing but the ledger's rows and the calendar. */
class LedgerFigures {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<Entry>> matters = new TreeMap<>();
    private final Map<LocalDate, Boolean> calendar = new HashMap<>();
    private final Instant begin;
    private final Instant end;

    /** One row. */
    record Entry(String matter, int seq, Instant at, String kind, String step, JsonNode payload) {

        boolean is(EventKind what) {
            return kind.equals(what.name());
        }
    }

    /** A completed step, paired with its offer by the task that both name. */
    record Done(String matter, String step, String role, Instant since, Instant till, Instant due) {}

    /** A commitment late in the period. */
    record Late(String matter, String what, int days) {}

    LedgerFigures(JdbcClient jdbc, Period period, Predicate<String> wanted) {
        begin = period.from().atStartOfDay(ZONE).toInstant();
        end = period.to().plusDays(1).atStartOfDay(ZONE).toInstant();
        jdbc
                .sql("select matter, seq, at, kind, step, payload from ledger_entry order by matter, seq")
                .query((row, number) -> new Entry(
                        row.getString("matter"),
                        row.getInt("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getString("step"),
                        read(row.getString("payload"))))
                .list()
                .stream()
                .filter(entry -> wanted.test(entry.matter()))
                .forEach(entry -> matters.computeIfAbsent(entry.matter(), any -> new ArrayList<>())
                        .add(entry));
        jdbc.sql("select calendar_date, working from calendar_day").query(row -> {
            calendar.put(row.getObject("calendar_date", LocalDate.class), row.getBoolean("working"));
        });
    }

    /** Matters of one community only, as their numbers say. */
    static Predicate<String> of(String community) {
        return number -> number.startsWith(community + "-");
    }

    Handled handled() {
        long received = matters.values().stream()
                .filter(entries -> isIn(reported(entries)))
                .count();
        long open = matters.values().stream()
                .filter(entries -> reported(entries).isBefore(end))
                .filter(entries -> over(entries) == null || !over(entries).at().isBefore(end))
                .count();
        List<List<Entry>> closed = matters.values().stream()
                .filter(entries -> over(entries) != null && isIn(over(entries).at()))
                .toList();
        List<List<Entry>> resolved = closed.stream()
                .filter(entries -> over(entries).is(MatterEvents.ARCHIVED))
                .toList();
        List<Entry> ratings = matters.values().stream()
                .map(this::lastRating)
                .filter(entry -> entry != null)
                .toList();
        return new Handled(
                received,
                open,
                closed.size(),
                resolved.size(),
                spread(resolved.stream()
                        .map(entries ->
                                workingDays(reported(entries), over(entries).at()))
                        .toList()),
                new Share(
                        ratings.stream()
                                .filter(entry -> entry.is(RatingEvents.RATED_SATISFIED))
                                .count(),
                        ratings.size()));
    }

    List<Done> steps() {
        List<Done> steps = new ArrayList<>();
        matters.values().forEach(entries -> {
            Map<String, Entry> offers = entries.stream()
                    .filter(entry -> entry.is(WorklistEvents.STEP_OFFERED) || entry.is(WorklistEvents.STEP_UNHELD))
                    .collect(Collectors.toMap(LedgerFigures::task, Function.identity()));
            entries.stream()
                    .filter(entry -> entry.is(WorklistEvents.STEP_COMPLETED) && isIn(entry.at()))
                    .map(entry -> done(offers.get(task(entry)), entry))
                    .forEach(steps::add);
        });
        return steps;
    }

    Dwell dwell(Predicate<Done> wanted) {
        List<Done> steps = steps().stream().filter(wanted).toList();
        List<Done> limited = steps.stream().filter(step -> step.due() != null).toList();
        return new Dwell(
                spread(steps.stream()
                        .map(step -> workingDays(step.since(), step.till()))
                        .toList()),
                new Share(
                        limited.stream()
                                .filter(step -> step.till().isAfter(step.due()))
                                .count(),
                        limited.size()));
    }

    /** @param now where the period is not over yet */
    List<Late> lateCommitments(Instant now) {
        Instant reference = end.isBefore(now) ? end : now;
        List<Late> late = new ArrayList<>();
        matters.forEach((matter, entries) -> entries.stream()
                .filter(entry -> entry.is(CommitmentEvents.COMMITTED))
                .forEach(promise -> {
                    Instant due = Instant.parse(promise.payload().get("dueAt").asText());
                    Instant done = doneAt(promise.payload().get("commitment").asLong(), entries);
                    boolean over = done != null && (!done.isAfter(due) || done.isBefore(begin));
                    if (due.isBefore(reference) && !over) {
                        Instant until = done == null || !done.isBefore(reference) ? reference : done;
                        late.add(new Late(
                                matter, promise.payload().get("what").asText(), Math.max(1, workingDays(due, until))));
                    }
                }));
        return late;
    }

    private static Instant doneAt(long commitment, List<Entry> entries) {
        Instant done = null;
        for (Entry entry : entries) {
            if (entry.payload().path("commitment").asLong() == commitment
                    && entry.payload().path("state").asText().equals("DONE")) {
                done = entry.at();
            } else if (entry.is(CommitmentEvents.WORK_RETURNED)
                    && entry.payload().path("commitment").asLong() == commitment) {
                done = null;
            }
        }
        Entry over = over(entries);
        return done == null && over != null ? over.at() : done;
    }

    private static Done done(Entry offered, Entry completed) {
        JsonNode due = offered.payload().path("dueAt");
        return new Done(
                completed.matter(),
                completed.step(),
                offered.payload().get("role").asText(),
                offered.at(),
                completed.at(),
                due.isMissingNode() ? null : Instant.parse(due.asText()));
    }

    private static String task(Entry entry) {
        return entry.payload().get("task").asText();
    }

    private static Instant reported(List<Entry> entries) {
        return entries.get(0).at();
    }

    private static Entry over(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> List.of("ARCHIVED", "DECLINED", "ENDED").contains(entry.kind()))
                .findFirst()
                .orElse(null);
    }

    private Entry lastRating(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.is(RatingEvents.RATED_SATISFIED) || entry.is(RatingEvents.RATED_DISSATISFIED))
                .filter(entry -> isIn(entry.at()))
                .max(Comparator.comparingInt(Entry::seq))
                .orElse(null);
    }

    private boolean isIn(Instant at) {
        return !at.isBefore(begin) && at.isBefore(end);
    }

    private int workingDays(Instant since, Instant till) {
        LocalDate last = LocalDate.ofInstant(till, ZONE);
        int days = 0;
        for (LocalDate day = LocalDate.ofInstant(since, ZONE).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            days += calendar.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) ? 1 : 0;
        }
        return days;
    }

    private static Spread spread(List<Integer> days) {
        List<Integer> sorted = days.stream().sorted().toList();
        return sorted.isEmpty() ? Spread.NONE : new Spread(sorted.size(), at(0.5, sorted), at(0.9, sorted));
    }

    private static double at(double quantile, List<Integer> sorted) {
        double position = quantile * (sorted.size() - 1);
        int below = (int) Math.floor(position);
        int above = (int) Math.ceil(position);
        return sorted.get(below) + (position - below) * (sorted.get(above) - sorted.get(below));
    }

    private static JsonNode read(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(payload, broken);
        }
    }
}
