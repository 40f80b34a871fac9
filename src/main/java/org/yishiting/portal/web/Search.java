package org.yishiting.portal.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;
import org.yishiting.community.Division;
import org.yishiting.community.SearchWords;
import org.yishiting.matter.Board;
import org.yishiting.matter.BoardFilter;
import org.yishiting.matter.Category;
import org.yishiting.matter.Status;
import org.yishiting.notice.NoticeFilter;
import org.yishiting.portal.Days;

/**
 * What a reader filters a list by, as the address says it; what means nothing is as if it were not there.
 *
 * @param community null for all
 * @param state of a matter in lower case, {@code open} or {@code closed} for notices; empty for any
 * @param year null for any
 */
record Search(Division community, String q, String state, Category category, Integer year) {

    private static final int FIRST_YEAR = 2000;

    static Search of(Division community, String q, String state, String category, Integer year) {
        return new Search(
                community,
                q.strip(),
                state,
                Arrays.stream(Category.values())
                        .filter(known -> known.code().equals(category))
                        .findFirst()
                        .orElse(null),
                year == null || year < FIRST_YEAR || year > 9999 ? null : year);
    }

    /** Whether anything but the community is asked for. */
    public boolean narrows() {
        return !q.isEmpty() || !state.isEmpty() || category != null || year != null;
    }

    BoardFilter board(Days days) {
        return new BoardFilter(community, SearchWords.of(q), status(), category, from(days), until(days));
    }

    NoticeFilter notices(Days days) {
        return new NoticeFilter(community, SearchWords.of(q), category, from(days), until(days));
    }

    private Status status() {
        return Arrays.stream(Status.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(state))
                .findFirst()
                .orElse(null);
    }

    private Instant from(Days days) {
        return year == null ? null : days.startOf(year);
    }

    private Instant until(Days days) {
        return year == null ? null : days.startOf(year + 1);
    }

    /** The address of another page of the same list; null stays null. */
    String link(String path, String page, Object value) {
        return value == null
                ? null
                : address(path).queryParam(page, value).build().encode().toUriString();
    }

    /** The address of the list's first page. */
    String link(String path) {
        return address(path).build().encode().toUriString();
    }

    private UriComponentsBuilder address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("community", community == null ? LastCommunity.ALL : community.code());
        if (!q.isEmpty()) {
            address.queryParam("q", q.replace("{", "").replace("}", ""));
        }
        if (!state.isEmpty()) {
            address.queryParam("state", state);
        }
        if (category != null) {
            address.queryParam("category", category.code());
        }
        if (year != null) {
            address.queryParam("year", year);
        }
        return address;
    }

    /** What the form of the filter shows: years since the first report. */
    void show(Board board, Days days, Model model) {
        int firstYear =
                board.firstReport().map(days::local).map(ZonedDateTime::getYear).orElse(days.year());
        model.addAttribute("search", this);
        model.addAttribute("categories", Category.values());
        model.addAttribute(
                "years",
                IntStream.iterate(days.year(), year -> year >= firstYear, year -> year - 1)
                        .boxed()
                        .toList());
    }
}
