package org.yishiting.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.MatterEvents;
import org.yishiting.matter.Wording;
import org.yishiting.notification.Notifications;

/** What follows when the window of a notice is over: every objection is answered, then the notice stands or falls. */
@Service
@Transactional
public class Review {

    private static final String ANSWERED = "objection-answered";

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final Notices board;
    private final Ledger ledger;
    private final Notifications notifications;
    private final Clock clock;

    Review(
            NoticeRepository notices,
            ObjectionRepository objections,
            Notices board,
            Ledger ledger,
            Notifications notifications,
            Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.board = board;
        this.ledger = ledger;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Ends the window; with no objection the notice is in effect at once. What is still held counts: nobody loses an
     * objection because staff did not look.
     */
    public List<Objection> collect(long noticeId) {
        Notice notice = notices.lock(noticeId).orElseThrow();
        objections.findHeld(noticeId).forEach(held -> board.release(held.id()));
        List<Objection> made = objections.findCounted(noticeId);
        notice.endWindow(!made.isEmpty());
        if (made.isEmpty()) {
            recordEnd(notice, made);
        }
        return made;
    }

    /** Throws {@link java.util.NoSuchElementException} for an unknown id. */
    @Transactional(readOnly = true)
    public Objection get(long objection) {
        return objections.findById(objection).orElseThrow();
    }

    /** What was upheld against the last notice of a matter; empty when that notice stands or is still open. */
    @Transactional(readOnly = true)
    public List<Objection> upheldAgainstLast(String matter) {
        return notices
                .findTopByMatterOrderByIdDesc(matter)
                .filter(last -> last.status() == Notice.Status.OVERTURNED)
                .map(last -> objections.findCounted(last.id()))
                .orElse(List.of())
                .stream()
                .filter(objection -> objection.upheld().orElse(false))
                .toList();
    }

    /**
     * Answers an objection and tells whoever made it, when a contact was left.
     *
     * @param gist what the objection is about, without the person, for everybody to read
     * @param answer the reason, for everybody to read
     */
    public void answer(long id, boolean upheld, String gist, String answer) {
        Objection objection = get(id);
        objection.answer(
                upheld,
                Wording.published("gist", gist, Wording.LINE),
                Wording.published("answer", answer, Wording.TEXT),
                clock.instant());
        Notice notice = notices.findById(objection.notice()).orElseThrow();
        ledger.append(
                notice.matter(),
                upheld ? NoticeEvents.OBJECTION_UPHELD : NoticeEvents.OBJECTION_REJECTED,
                Map.of(
                        "notice", objection.notice(),
                        "objection", objection.id(),
                        "gist", objection.gist().orElseThrow(),
                        "answer", objection.answer().orElseThrow()));
        objection.contact().ifPresent(contact -> tell(contact, notice));
    }

    private void tell(String contact, Notice notice) {
        boolean reached = notifications.tellContact(contact, notice.matter(), ANSWERED, List.of(notice.title()));
        ledger.append(
                notice.matter(),
                reached ? MatterEvents.REPORTER_TOLD : MatterEvents.REPORTER_NOT_REACHED,
                Map.of("template", ANSWERED));
    }

    /** Whether an objection was upheld; {@link IllegalStateException} while one is not answered. */
    public boolean close(long noticeId) {
        Notice notice = notices.findById(noticeId).orElseThrow();
        List<Objection> made = objections.findCounted(noticeId);
        boolean upheld = made.stream()
                .map(objection -> objection
                        .upheld()
                        .orElseThrow(
                                () -> new IllegalStateException("objection " + objection.id() + " is not answered")))
                .reduce(false, Boolean::logicalOr);
        notice.close(upheld);
        recordEnd(notice, made);
        return upheld;
    }

    private void recordEnd(Notice notice, List<Objection> made) {
        ledger.append(
                notice.matter(),
                NoticeEvents.NOTICE_CLOSED,
                Map.of(
                        "notice", notice.id(),
                        "status", notice.status().name(),
                        "objections", made.size()));
    }
}
