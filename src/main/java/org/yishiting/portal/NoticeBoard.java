package org.yishiting.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.yishiting.community.Divisions;
import org.yishiting.notice.Notice;
import org.yishiting.notice.NoticeFilter;
import org.yishiting.notice.Notices;
import org.yishiting.notice.Objection;

/** Notices as residents read them. */
@Service
public class NoticeBoard {

    /**
     * A notice with its window.
     *
     * @param place name of the division it is for, from the community down
     * @param daysLeft calendar days to the last day; 0 on the last day
     * @param overturned whether an objection was upheld
     */
    public record Posted(
            long id,
            String matter,
            String title,
            String text,
            String place,
            LocalDate from,
            LocalDate to,
            long daysLeft,
            boolean open,
            boolean overturned) {}

    /**
     * Some notices, newest first.
     *
     * @param next where the next page begins, null on the last one
     */
    public record Page(List<Posted> notices, Long next) {}

    /**
     * An answered objection, without the person.
     *
     * @param gist what it is about
     * @param upheld whether it changed the result
     */
    public record Answered(String gist, String answer, boolean upheld) {}

    /**
     * What came in while the window was open.
     *
     * @param count all objections
     * @param answers those answered, oldest first
     */
    public record Objections(int count, List<Answered> answers) {}

    private final Notices notices;
    private final Divisions divisions;
    private final Days days;

    NoticeBoard(Notices notices, Divisions divisions, Days days) {
        this.notices = notices;
        this.divisions = divisions;
        this.days = days;
    }

    /**
     * Open ones, newest first.
     *
     * @param before the last id of the page before, null for the first page
     */
    public Page open(NoticeFilter filter, Long before, int size) {
        return page(notices.open(filter, before, size + 1), size);
    }

    /** The same of those that are closed. */
    public Page closed(NoticeFilter filter, Long before, int size) {
        return page(notices.closed(filter, before, size + 1), size);
    }

    private Page page(List<Notice> found, int size) {
        List<Notice> shown = found.stream().limit(size).toList();
        return new Page(posted(shown), found.size() > size ? shown.get(size - 1).id() : null);
    }

    /** Oldest first. */
    public List<Posted> of(String matter) {
        return posted(notices.of(matter));
    }

    public Optional<Posted> find(long id) {
        return notices.find(id)
                .flatMap(notice -> posted(List.of(notice)).stream().findFirst());
    }

    public Objections objectionsTo(long notice) {
        List<Objection> made = notices.objectionsTo(notice);
        return new Objections(
                made.size(),
                made.stream()
                        .filter(objection -> objection.answer().isPresent())
                        .map(objection -> new Answered(
                                objection.gist().orElse(""),
                                objection.answer().get(),
                                objection.upheld().orElse(false)))
                        .toList());
    }

    private List<Posted> posted(List<Notice> list) {
        Map<String, String> places =
                divisions.placesOf(list.stream().map(Notice::division).collect(Collectors.toSet()));
        return list.stream()
                .map(notice -> posted(notice, places.getOrDefault(notice.division(), "")))
                .toList();
    }

    private Posted posted(Notice notice, String place) {
        return new Posted(
                notice.id(),
                notice.matter(),
                notice.title(),
                notice.text(),
                place,
                days.local(notice.publishedAt()).toLocalDate(),
                days.lastDay(notice.closesAt()),
                days.leftOf(notice.closesAt()),
                notice.isOpen(days.now()),
                notice.status() == Notice.Status.OVERTURNED);
    }
}
