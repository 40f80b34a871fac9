package org.yishiting.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What staff write into the forms of the blocks. */
final class Forms {

    private Forms() {}

    static Map<String, Object> accepted(String title, String category, String scope) {
        return Map.of(
                "intake",
                "accept",
                "publicTitle",
                title,
                "category",
                category,
                "scope",
                scope,
                "urgency",
                "normal",
                "care",
                false,
                "findings",
                "现场查看属实");
    }

    static Map<String, Object> refused(String reason) {
        return Map.of(
                "intake",
                "refuse",
                "declineReason",
                reason,
                "findings",
                "现场查看",
                "scope",
                "household",
                "urgency",
                "normal",
                "care",
                false);
    }

    static Map<String, Object> answered(String upheld, String gist, String answer) {
        return Map.of("upheld", upheld, "objectionGist", gist, "answerText", answer);
    }

    static Map<String, Object> routed(String level, String route, int days) {
        return Map.of("level", level, "route", route, "limitDays", days);
    }

    static Map<String, Object> meeting(LocalDateTime at, List<String> participants) {
        return Map.of(
                "readiness",
                "ready",
                "meetingAt",
                at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")),
                "meetingPlace",
                "社区议事厅",
                "participants",
                participants,
                "residents",
                12,
                "agenda",
                "一、停车位；二、屋面漏水");
    }

    static Map<String, Object> held(List<String> attended) {
        return Map.of(
                "attended",
                attended,
                "residentsPresent",
                11,
                "statements",
                List.of(
                        Map.of("speaker", "居民代表", "statement", "车位应优先照顾老年人"),
                        Map.of("speaker", attended.get(0), "statement", "屋面防水费用较高，需要分摊")));
    }

    static Map<String, Object> notReady(String reason) {
        return Map.of("readiness", "back", "sendBackReason", reason);
    }

    /** The same, after what was listed had been read out. */
    static Map<String, Object> heldAfterReadingOut(List<String> attended) {
        Map<String, Object> held = new HashMap<>(held(attended));
        held.put("listingsReadOut", true);
        return held;
    }

    static Map<String, Object> listed(String reason, LocalDate newLimit) {
        return Map.of("listingReason", reason, "newLimit", newLimit.toString());
    }

    static Map<String, Object> ledBy(String measures, LocalDate newLimit) {
        return Map.of("measures", measures, "newLimit", newLimit.toString());
    }

    static Map<String, Object> agreed(String resolution) {
        return Map.of("proposals", "拓宽北门道路、新增车位、清理屋面并做防水", "consensus", "yes", "resolution", resolution);
    }

    static Map<String, Object> notAgreed(String disagreement) {
        return Map.of("proposals", "收费停车", "consensus", "no", "disagreement", disagreement);
    }

    static Map<String, Object> notice(String title, String text, int days) {
        return Map.of("noticeTitle", title, "noticeText", text, "windowDays", days);
    }

    static Map<String, Object> promise(String what, String unit, int days) {
        return Map.of("what", what, "unit", unit, "days", days);
    }

    static Map<String, Object> progress(String report) {
        return Map.of("state", "progress", "report", report);
    }

    static Map<String, Object> done(String report) {
        return Map.of("state", "done", "report", report);
    }

    static final Map<String, Object> ACCEPTED_WORK = Map.of("acceptance", "accept");

    static Map<String, Object> returned(String comment) {
        return Map.of("acceptance", "back", "acceptanceComment", comment);
    }
}
