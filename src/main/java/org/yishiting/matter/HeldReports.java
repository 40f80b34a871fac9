package org.yishiting.matter;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Role;
import org.yishiting.community.Sealed;
import org.yishiting.notification.Notifications;
import org.yishiting.step.RoleDirectory;

/**
 * Reports past the limits of one browser or address: taken, with a receipt, and held until staff of the place have looked
 * at them. A released one becomes a matter under the code that its reporter has; a discarded one tells the reporter why.
 */
@Service
public class HeldReports {

    private final HeldReportRepository held;
    private final Intake intake;
    private final Divisions divisions;
    private final RoleDirectory roles;
    private final Notifications notifications;
    private final Sealed sealed;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    HeldReports(
            HeldReportRepository held,
            Intake intake,
            Divisions divisions,
            RoleDirectory roles,
            Notifications notifications,
            Sealed sealed,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.held = held;
        this.intake = intake;
        this.divisions = divisions;
        this.roles = roles;
        this.notifications = notifications;
        this.sealed = sealed;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Holds a report; with the same secret once. Returns the tracking code.
     *
     * @param secret as for {@link Intake#take}
     */
    public String hold(Report report, List<AcceptedFile> files, String secret) {
        String code = TrackingCode.of(secret);
        if (find(code).isEmpty()) {
            try {
                transaction.executeWithoutResult(status -> store(report, files, TrackingCode.hash(code)));
            } catch (DataIntegrityViolationException sentAtOnce) {
                find(code).orElseThrow(() -> sentAtOnce);
            }
        }
        return code;
    }

    private void store(Report report, List<AcceptedFile> files, String hash) {
        Division home = divisions.homeOf(report.division());
        String path = divisions.get(report.division()).path();
        HeldReport kept = held.save(new HeldReport(hash, report, path, sealed, clock.instant()));
        for (AcceptedFile file : files) {
            jdbc.sql(
                            "insert into held_report_file (report, name, media_type, content, thumbnail) values (?, ?, ?, ?, ?)")
                    .params(
                            kept.id(),
                            file.name(),
                            file.mediaType(),
                            file.content(),
                            file.thumbnail().orElse(null))
                    .update();
        }
        if (held.countWaitingInside(home.path()) == 1) {
            roles.holdersOf(Role.MANAGER.id(), home.code())
                    .groups()
                    .forEach(group -> notifications.tellGroup(group, null, "report-held", List.of(home.name())));
        }
    }

    /** What waits, or was discarded, under a code; a released one is a matter. */
    public Optional<HeldReport> find(String code) {
        return held.findByTrackingHash(TrackingCode.hash(code));
    }

    /** Throws {@link NoSuchElementException} for one that is gone. */
    public HeldReport get(long id) {
        return held.findById(id).orElseThrow();
    }

    /** Those that wait inside a division, oldest first. */
    public List<HeldReport> inside(Division division, int most) {
        return held.findWaitingInside(division.path(), Limit.of(most));
    }

    /** Its files, in the order they were chosen. */
    public List<AcceptedFile> filesOf(long id) {
        return jdbc.sql(
                        "select name, media_type, content, thumbnail from held_report_file where report = ? order by id")
                .param(id)
                .query((row, index) -> new AcceptedFile(
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getBytes("content"),
                        Optional.ofNullable(row.getBytes("thumbnail"))))
                .list();
    }

    /** It becomes a matter, whoever else releases it too; returns the matter's number. */
    public String release(long id) {
        HeldReport report = get(id);
        if (report.reason().isPresent()) {
            throw new NoSuchElementException("report " + id + " was discarded");
        }
        String number = intake.takeHashed(report.report(), filesOf(id), report.trackingHash());
        transaction.executeWithoutResult(status -> {
            forgetFiles(id);
            held.findById(id).ifPresent(held::delete);
        });
        return number;
    }

    /**
     * @param by user id of who decides
     * @param reason what the reporter reads under the code
     */
    public void discard(long id, String by, String reason) {
        String words = Wording.required("held-reason", reason, Wording.TEXT);
        transaction.executeWithoutResult(status -> {
            get(id).discard(by, words);
            forgetFiles(id);
        });
    }

    private void forgetFiles(long id) {
        jdbc.sql("delete from held_report_file where report = ?").param(id).update();
    }
}
