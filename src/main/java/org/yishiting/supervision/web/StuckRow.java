package org.yishiting.supervision.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One open step as Cockpit's list shows it.
 *
 * @param title public title; place and category while there is none
 * @param holder name of the person who has it, of the groups it is offered to otherwise
 * @param holderId for filtering by holder: a user or group id; null when nobody holds the role
 * @param due null when the step has no limit
 * @param dueText how long it still has or is over, in words
 * @param daysOver working days over the limit, negative for those left; null without a limit
 * @param level code; null before triage, as its name
 * @param supervision null when there is none, as its name
 * @param instance null for a step of before instances were recorded
 * @param directs whether the reader may hand the step to others, extend or pause it
 */
record StuckRow(
        String task,
        String matter,
        String title,
        String community,
        String procedure,
        String procedureName,
        String step,
        String stepName,
        String definition,
        String holder,
        String holderId,
        HolderKind holderKind,
        Instant due,
        String dueText,
        Integer daysOver,
        String level,
        String levelName,
        Instant urgedAt,
        int urgedTimes,
        String supervision,
        String supervisionName,
        boolean incident,
        LocalDate pausedUntil,
        String instance,
        String procedureInstance,
        Instant since,
        String sinceText,
        boolean directs) {

    /** Who has the step. */
    enum HolderKind {
        PERSON,
        GROUP,
        NONE;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
