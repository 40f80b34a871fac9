package org.yishiting.workdays;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.yishiting.workdays.BadCalendarException.Fault;
import org.yishiting.workdays.BadCalendarException.Reason;

/**
 * The lists of public holidays that programs publish: {@code {"year": 2026, "days": [{"name": "…", "date": "2026-01-01",
 * "isOffDay": true}]}}, or the days alone.
 */
final class JsonTable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonTable() {}

    static boolean isOne(String text) {
        String begun = text.stripLeading();
        return begun.startsWith("{") || begun.startsWith("[");
    }

    /** Rows under a head; each day counts as a line. */
    static List<SheetRow> read(String text) {
        JsonNode list = parsed(text);
        JsonNode days = list.isArray() ? list : list.path("days");
        if (!days.isArray()) {
            throw unreadable();
        }
        List<SheetRow> rows = new ArrayList<>();
        rows.add(new SheetRow(0, SheetColumns.JSON));
        for (JsonNode day : days) {
            rows.add(new SheetRow(
                    rows.size(),
                    SheetColumns.JSON.stream()
                            .map(name -> day.path(name).asText("").strip())
                            .toList()));
        }
        return rows;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw unreadable();
        }
    }

    private static BadCalendarException unreadable() {
        return new BadCalendarException(List.of(new Fault(1, Reason.UNREADABLE, "")));
    }
}
