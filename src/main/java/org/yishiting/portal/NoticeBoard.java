package org.yishiting.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.yishiting.community.Divisions;
import org.yishiting.notice.Notice;
import org.yishiting.notice.Notices;
import org.yishiting.notice.Objection;

/** Notices as residents read them. */
@Service
public class NoticeBoard {

    /**
     * A notice with its window.
     *
     * @param place name of the division it is for
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
     * An answered objection, without the person.
     *
     * @param upheld whether it changed the result
     */
    public record Answered(String answer, boolean upheld) {}

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

    /** Open ones, newest first. */
    public List<Posted> open() {
        return posted(notices.current());
    }

    /** Closed ones among the newest. */
    public List<Posted> closed(int newest) {
        return posted(notices.recent(newest)).stream()
                .filter(notice -> !notice.open())
                .toList();
    }

    /** Oldest first. */
    public List<Posted> of(String matter) {
        return posted(notices.of(matter));
    }

    public Optional<Posted> find(long id) {
        return notices.find(id).map(this::posted);
    }

    public Objections objectionsTo(long notice) {
        List<Objection> made = notices.objectionsTo(notice);
        return new Objections(
                made.size(),
                made.stream()
                        .filter(objection -> objection.answer().isPresent())
                        .map(objection -> new Answered(
                                objection.answer().get(), objection.upheld().orElse(false)))
                        .toList());
    }

    private List<Posted> posted(List<Notice> list) {
        return list.stream().map(this::posted).toList();
    }

    private Posted posted(Notice notice) {
        return new Posted(
                notice.id(),
                notice.matter(),
                notice.title(),
                notice.text(),
                divisions.get(notice.division()).name(),
                days.local(notice.publishedAt()).toLocalDate(),
                days.lastDay(notice.closesAt()),
                days.leftOf(notice.closesAt()),
                notice.isOpen(days.now()),
                notice.status() == Notice.Status.OVERTURNED);
    }
}
