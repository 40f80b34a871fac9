package org.yishiting.statistics.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.yishiting.statistics.PeriodCode;

/**
 * What figures are asked for, as it was typed.
 *
 * @param period as {@link PeriodCode} reads it, or {@code range} for the days from {@code from} to {@code to}
 */
public record FilterForm(
        String period,
        String from,
        String to,
        String division,
        String procedure,
        String category,
        String level,
        String rank) {

    static final String RANGE = "range";

    public FilterForm {
        period = typed(period).isEmpty() ? PeriodCode.RECENT : typed(period);
        from = typed(from);
        to = typed(to);
        division = typed(division);
        procedure = typed(procedure);
        category = typed(category);
        level = typed(level);
        rank = typed(rank);
    }

    private static String typed(String value) {
        return value == null ? "" : value.strip();
    }

    boolean isRange() {
        return period.equals(RANGE);
    }

    /** What was asked for, without what was left out. */
    Map<String, String> asked() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("period", period);
        if (isRange()) {
            all.put("from", from);
            all.put("to", to);
        }
        all.put("division", division);
        all.put("procedure", procedure);
        all.put("category", category);
        all.put("level", level);
        all.put("rank", rank);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** The address of another page about the same, with more said, or something said differently. */
    public String address(String path, Map<String, String> more) {
        Map<String, String> all = asked();
        if (more.containsKey("period")) {
            all.remove("from");
            all.remove("to");
        }
        all.putAll(more);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        all.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(all).toUriString();
    }

    public String address(String path) {
        return address(path, Map.of());
    }
}
