package org.yishiting.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matters;
import org.yishiting.matter.ReporterContact;
import org.yishiting.matter.Wording;
import org.yishiting.refusal.RefusedException;

/** The notice board, and what residents hold against what hangs there. */
@Service
@Transactional
public class Notices {

    private static final int SHORTEST_TITLE = 4;

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final Matters matters;
    private final Ledger ledger;
    private final Clock clock;

    Notices(NoticeRepository notices, ObjectionRepository objections, Matters matters, Ledger ledger, Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.matters = matters;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Puts a notice up; title and text must be free of personal data.
     *
     * @param windowDays calendar days after today during which residents may object, 3 to 30
     */
    public Notice publish(String matter, String title, String text, int windowDays) {
        String heading = Wording.published("notice-title", title, Wording.TITLE);
        if (heading.length() < SHORTEST_TITLE) {
            throw new RefusedException("title-too-short", SHORTEST_TITLE);
        }
        Notice notice = notices.save(new Notice(
                matter,
                matters.get(matter).division(),
                heading,
                Wording.published("notice-text", text, Wording.TEXT),
                windowDays,
                clock));
        ledger.append(
                matter,
                NoticeEvents.NOTICE_PUBLISHED,
                Map.of(
                        "notice", notice.id(),
                        "title", notice.title(),
                        "text", notice.text(),
                        "closesAt", notice.closesAt().toString()));
        matters.tellReporter(matter, "notice-published", notice.title());
        return notice;
    }

    /**
     * Notices that take objections now, newest first.
     *
     * @param before the last id of the page before, null for the first page
     */
    @Transactional(readOnly = true)
    public List<Notice> open(NoticeFilter filter, Long before, int size) {
        return list(new NoticeQuery(filter).and(NoticeQuery.open(clock.instant())), before, size);
    }

    /** The same of notices that take none any more. */
    @Transactional(readOnly = true)
    public List<Notice> closed(NoticeFilter filter, Long before, int size) {
        return list(new NoticeQuery(filter).and(Specification.not(NoticeQuery.open(clock.instant()))), before, size);
    }

    private List<Notice> list(Specification<Notice> wanted, Long before, int size) {
        return notices.findBy(
                wanted.and(NoticeQuery.before(before)), found -> found.sortBy(Sort.by(Sort.Direction.DESC, "id"))
                        .limit(size)
                        .all());
    }

    @Transactional(readOnly = true)
    public Optional<Notice> find(long id) {
        return notices.findById(id);
    }

    /** All notices of a matter, oldest first. */
    @Transactional(readOnly = true)
    public List<Notice> of(String matter) {
        return notices.findByMatterOrderById(matter);
    }

    /**
     * Takes an objection. The contact stays out of the ledger.
     *
     * @param text 1 to 2000 characters
     * @param contact phone or mail address, at most {@link ReporterContact#LONGEST} characters, empty when not given
     * @throws WindowClosedException when the window is over
     * @throws java.util.NoSuchElementException when there is no such notice
     */
    public Objection object(long noticeId, String text, String contact) throws WindowClosedException {
        Notice notice = notices.lock(noticeId).orElseThrow();
        if (!notice.isOpen(clock.instant())) {
            throw new WindowClosedException(noticeId);
        }
        Objection objection = objections.save(new Objection(
                noticeId,
                Wording.required("objection", text, Wording.TEXT),
                Wording.optional("contact", contact, ReporterContact.LONGEST),
                clock.instant()));
        ledger.append(
                notice.matter(),
                NoticeEvents.OBJECTION_MADE,
                Map.of("notice", noticeId, "objection", objection.id(), "text", objection.text()));
        return objection;
    }

    /** In the order they were made. */
    @Transactional(readOnly = true)
    public List<Objection> objectionsTo(long noticeId) {
        return objections.findByNoticeOrderById(noticeId);
    }

    /** Those to all notices of a matter by the notice's id, each in the order they were made. */
    @Transactional(readOnly = true)
    public Map<Long, List<Objection>> objectionsOf(String matter) {
        return objections.findByMatter(matter).stream().collect(Collectors.groupingBy(Objection::notice));
    }
}
