package org.yishiting.desk;

import java.util.List;
import java.util.Optional;
import org.yishiting.attachment.Attachment;
import org.yishiting.commitment.Commitment;
import org.yishiting.community.Names;
import org.yishiting.council.Meeting;
import org.yishiting.council.ResearchQuestion;
import org.yishiting.council.Resolution;
import org.yishiting.council.Topic;
import org.yishiting.ledger.LedgerVerdict;
import org.yishiting.matter.Matter;
import org.yishiting.notice.Notice;
import org.yishiting.notice.Objection;
import org.yishiting.portal.Course;
import org.yishiting.rating.Rating;

/**
 * Everything about one matter 一事一档, as it was when it was asked for.
 *
 * @param community name of the community
 * @param reporter masked name, empty when none was given
 * @param procedure its stages with dates; empty before it started
 */
public record Dossier(
        Matter matter,
        String community,
        String reporter,
        Optional<Course> procedure,
        List<OpenStep> open,
        List<Attachment> files,
        Deliberation deliberation,
        List<Disclosure> disclosures,
        List<Commitment> commitments,
        List<Rating> ratings,
        List<LedgerLine> ledger,
        LedgerVerdict verdict,
        Names names) {

    /** What the council had before it and what it made of it. */
    public record Deliberation(
            Optional<Topic> topic,
            List<ResearchQuestion> questions,
            List<Meeting> meetings,
            List<Resolution> resolutions) {

        /** How one of the meetings ended; empty until its minutes are written. */
        public List<Resolution> minutesOf(Meeting meeting) {
            return resolutions.stream()
                    .filter(resolution ->
                            resolution.meeting().filter(meeting.id()::equals).isPresent())
                    .toList();
        }

        /** What the level above ruled. */
        public List<Resolution> rulings() {
            return resolutions.stream()
                    .filter(resolution -> resolution.meeting().isEmpty())
                    .toList();
        }

        public boolean isEmpty() {
            return topic.isEmpty() && questions.isEmpty() && meetings.isEmpty() && resolutions.isEmpty();
        }
    }

    /** A notice and what was held against it. */
    public record Disclosure(Notice notice, List<Objection> objections) {}
}
