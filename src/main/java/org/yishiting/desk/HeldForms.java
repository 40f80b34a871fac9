package org.yishiting.desk;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yishiting.access.Access;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.matter.HeldReport;
import org.yishiting.matter.HeldReports;
import org.yishiting.notice.Notice;
import org.yishiting.notice.Notices;
import org.yishiting.notice.Objection;

/**
 * Reports and objections that came past the limits of one sender, for the people who oversee the place: each is released
 * or discarded with a reason.
 */
@Component
public class HeldForms {

    private static final int MOST = 50;

    private final HeldReports reports;
    private final Notices notices;
    private final Divisions divisions;
    private final Access access;

    HeldForms(HeldReports reports, Notices notices, Divisions divisions, Access access) {
        this.reports = reports;
        this.notices = notices;
        this.divisions = divisions;
        this.access = access;
    }

    /**
     * One that waits.
     *
     * @param about place of a report, title of the notice that is objected to
     * @param files how many photos or documents came with it
     */
    public record Waiting(long id, String about, String text, Instant at, int files) {}

    /** Oldest first, the first fifty. */
    public List<Waiting> reportsFor(String user) {
        return overseen(user)
                .flatMap(division -> reports.inside(division, MOST).stream())
                .limit(MOST)
                .map(this::shown)
                .toList();
    }

    /** Oldest first, the first fifty. */
    public List<Waiting> objectionsFor(String user) {
        return overseen(user)
                .flatMap(division -> notices.heldInside(division, MOST).stream())
                .limit(MOST)
                .map(this::shown)
                .toList();
    }

    /** How many wait for the person, as far as the lists go. */
    public int countFor(String user) {
        return reportsFor(user).size() + objectionsFor(user).size();
    }

    private Waiting shown(HeldReport report) {
        return new Waiting(
                report.id(),
                divisions.placeOf(report.division()),
                report.text(),
                report.heldAt(),
                reports.filesOf(report.id()).size());
    }

    private Waiting shown(Objection objection) {
        Notice notice = notices.find(objection.notice()).orElseThrow();
        return new Waiting(objection.id(), notice.title(), objection.text(), objection.madeAt(), 0);
    }

    /** A file of a held report, by its place in the order they were chosen. */
    public Optional<AcceptedFile> file(String user, long report, int position) {
        return reports.filesOf(requireReport(user, report)).stream()
                .skip(position)
                .findFirst();
    }

    /** It becomes a matter, whose number is returned. */
    public String releaseReport(String user, long id) {
        return reports.release(requireReport(user, id));
    }

    public void discardReport(String user, long id, String reason) {
        reports.discard(requireReport(user, id), user, reason);
    }

    /** It counts from now on. */
    public void releaseObjection(String user, long id) {
        notices.release(requireObjection(user, id));
    }

    public void discardObjection(String user, long id, String reason) {
        notices.discard(requireObjection(user, id), user, reason);
    }

    private long requireReport(String user, long id) {
        return require(id, reportsFor(user));
    }

    private long requireObjection(String user, long id) {
        return require(id, objectionsFor(user));
    }

    /** What a person may not see is not found, like what is gone. */
    private static long require(long id, List<Waiting> seen) {
        return seen.stream()
                .filter(waiting -> waiting.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nothing held with id " + id))
                .id();
    }

    private Stream<Division> overseen(String user) {
        return access.oversight(user).stream();
    }
}
