package org.yishiting.desk.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;
import org.yishiting.matter.Category;
import org.yishiting.worklist.Wanted;
import org.yishiting.worklist.WorkFilter;
import org.yishiting.worklist.Worklist.Position;

/**
 * What the address of the desk says about the list.
 *
 * @param show key of a filter
 * @param category code of a category
 * @param q words to find
 * @param after task at which the page before ended, null for the first page
 * @param due the limit of that task, null when it has none
 * @param paused whether its clock stood
 */
record ListChoice(
        String show,
        String category,
        String q,
        String after,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant due,
        Boolean paused) {

    static ListChoice of(Wanted wanted) {
        return new ListChoice(
                wanted.filter().key(),
                wanted.ofCategory().map(Category::code).orElse(""),
                wanted.words(),
                null,
                null,
                false);
    }

    Wanted wanted() {
        Category only = Arrays.stream(Category.values())
                .filter(known -> known.code().equals(category))
                .findFirst()
                .orElse(null);
        return new Wanted(WorkFilter.of(show), only, q);
    }

    Position position() {
        return after == null || after.isEmpty() ? null : new Position(Boolean.TRUE.equals(paused), due, after);
    }

    /** The choice without the page, as an address has it; what is not chosen is left out. */
    String query() {
        Wanted wanted = wanted();
        Map<String, String> chosen = new LinkedHashMap<>();
        if (wanted.filter() != WorkFilter.ALL) {
            chosen.put("show", wanted.filter().key());
        }
        wanted.ofCategory().ifPresent(only -> chosen.put("category", only.code()));
        if (!wanted.words().isEmpty()) {
            chosen.put("q", wanted.words());
        }
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        chosen.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(chosen).toUriString();
    }
}
