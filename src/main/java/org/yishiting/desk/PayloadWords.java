package org.yishiting.desk;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.desk.LedgerLine.Text;

/** Turns the payload of a ledger entry into labelled words; ids of rows are left out, they say nothing to people. */
@Component
class PayloadWords {

    /** Key of the person who claimed a step. */
    static final String ASSIGNEE = "assignee";

    private static final Set<String> IDS =
            Set.of("id", "notice", "objection", "meeting", "resolution", "commitment", "groups", "unit", "task");
    private static final Map<String, String> CODES = Map.ofEntries(
            entry("category", "category."),
            entry("cause", "desk.cause."),
            entry("channel", "channel."),
            entry("level", "level."),
            entry("suggestedLevel", "level."),
            entry("route", "route."),
            entry("suggestedRoute", "route."),
            entry("state", "desk.progress."),
            entry("status", "desk.notice."),
            entry("ruling", "desk.ruling."),
            entry("source", "desk.source."),
            entry("template", "desk.template."),
            entry("agrees", "desk.agrees."));
    private static final Set<String> TIMES = Set.of("closesAt", "meetsAt", "dueAt");
    private static final Set<String> UNITS = Set.of("role", "invited");

    /** User ids, or ids of engine groups. */
    private static final Set<String> PEOPLE = Set.of(ASSIGNEE, "from", "to", "delegate", "asked", "recipients");

    private static final String ANSWERS = "answers";

    private final MessageSource messages;
    private final Times times;

    PayloadWords(MessageSource messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** In the order of the form for answers, of the keys for the rest; without what is empty. */
    List<Text> of(Map<String, Object> payload, Names names, Locale locale) {
        List<Text> texts = new ArrayList<>();
        new TreeMap<>(payload).forEach((key, value) -> {
            if (key.equals(ANSWERS)) {
                texts.addAll(answers(value));
            } else if (!IDS.contains(key)) {
                texts.add(new Text(
                        messages.getMessage("desk.payload." + key, null, key, locale),
                        shown(key, value, names, locale)));
            }
        });
        return texts.stream().filter(text -> !text.shown().isBlank()).toList();
    }

    private static List<Text> answers(Object value) {
        return value instanceof Collection<?> answers
                ? answers.stream()
                        .map(Map.class::cast)
                        .map(answer -> new Text(
                                String.valueOf(answer.get("label")),
                                String.valueOf(answer.get("shown")).strip()))
                        .toList()
                : List.of();
    }

    private String shown(String key, Object value, Names names, Locale locale) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(one -> shown(key, one, names, locale)).collect(Collectors.joining(" · "));
        }
        String word = value == null ? "" : value.toString();
        if (CODES.containsKey(key)) {
            return messages.getMessage(CODES.get(key) + word, null, word, locale);
        }
        if (TIMES.contains(key)) {
            return times.minute(Instant.parse(word));
        }
        if (UNITS.contains(key)) {
            return names.unit(word);
        }
        return PEOPLE.contains(key) ? names.holder(word) : word;
    }
}
