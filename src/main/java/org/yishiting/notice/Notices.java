package org.yishiting.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division;
import org.yishiting.house.Words;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matters;
import org.yishiting.matter.ReporterContact;
import org.yishiting.matter.TrackingCode;
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
        if (Words.count(heading) < SHORTEST_TITLE) {
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
     * Takes an objection; the contact stays out of the ledger. With the same secret it is one objection: the same words
     * are taken once, other words are added to the first.
     *
     * @param text 1 to 2000 characters
     * @param contact phone or mail address, at most {@link ReporterContact#LONGEST} characters, empty when not given
     * @param secret that only whoever objects can bring again
     * @param held whether staff look at it before it counts
     * @return the code under which the answer can be read
     * @throws WindowClosedException when the window is over
     * @throws java.util.NoSuchElementException when there is no such notice
     */
    public String object(long noticeId, String text, String contact, String secret, boolean held)
            throws WindowClosedException {
        Notice notice = notices.lock(noticeId).orElseThrow();
        if (!notice.isOpen(clock.instant())) {
            throw new WindowClosedException(noticeId);
        }
        String code = TrackingCode.of(secret);
        String words = Wording.required("objection", text, Wording.TEXT);
        Optional<Objection> before = objections.findByCodeHash(TrackingCode.hash(code));
        if (before.isPresent()) {
            add(words, before.get(), notice);
        } else {
            Objection objection =
                    objections.save(new Objection(noticeId, words, TrackingCode.hash(code), held, clock.instant()));
            objection.leaveContact(Wording.optional("contact", contact, ReporterContact.LONGEST));
            if (!held) {
                record(objection, notice);
            }
        }
        return code;
    }

    private void add(String words, Objection objection, Notice notice) {
        if (objection.discardReason().isPresent() || objection.text().contains(words)) {
            return;
        }
        if (Words.count(objection.text()) + Words.count(words) + 2 > Wording.TEXT) {
            throw new RefusedException("objection-full", Wording.TEXT);
        }
        objection.add(words);
        if (!objection.isHeld()) {
            ledger.append(
                    notice.matter(),
                    NoticeEvents.OBJECTION_ADDED_TO,
                    Map.of("notice", notice.id(), "objection", objection.id(), "text", words));
        }
    }

    private void record(Objection objection, Notice notice) {
        ledger.append(
                notice.matter(),
                NoticeEvents.OBJECTION_MADE,
                Map.of("notice", notice.id(), "objection", objection.id(), "text", objection.text()));
    }

    /** What opens with the code of an objection, however it was typed. */
    @Transactional(readOnly = true)
    public Optional<Objection> findObjection(String code) {
        return objections.findByCodeHash(TrackingCode.hash(code));
    }

    /** Held objections to notices inside a division, oldest first. */
    @Transactional(readOnly = true)
    public List<Objection> heldInside(Division division, int most) {
        return objections.findHeldInside(division.path(), Limit.of(most));
    }

    /** A held objection counts from now on; nothing happens when it does already. */
    public void release(long objectionId) {
        Objection objection = objections.findById(objectionId).orElseThrow();
        Notice notice = notices.lock(objection.notice()).orElseThrow();
        if (objection.isHeld()) {
            objection.release();
            record(objection, notice);
        }
    }

    /**
     * A held objection does not count.
     *
     * @param by user id of who decides
     * @param reason what whoever made it reads under the code
     */
    public void discard(long objectionId, String by, String reason) {
        objections
                .findById(objectionId)
                .orElseThrow()
                .discard(by, Wording.required("held-reason", reason, Wording.TEXT));
    }

    /** In the order they were made. */
    @Transactional(readOnly = true)
    public List<Objection> objectionsTo(long noticeId) {
        return objections.findCounted(noticeId);
    }

    /** Those to all notices of a matter by the notice's id, each in the order they were made. */
    @Transactional(readOnly = true)
    public Map<Long, List<Objection>> objectionsOf(String matter) {
        return objections.findByMatter(matter).stream().collect(Collectors.groupingBy(Objection::notice));
    }
}
