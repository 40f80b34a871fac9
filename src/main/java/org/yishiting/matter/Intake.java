package org.yishiting.matter;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.attachment.Attachments;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Sealed;
import org.yishiting.engine.NotStartedException;
import org.yishiting.ledger.Ledger;
import org.yishiting.procedure.Procedures;

/** Takes appeals in. */
@Service
public class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final MatterRepository repository;
    private final MatterNumbers numbers;
    private final Matters matters;
    private final Attachments attachments;
    private final Divisions divisions;
    private final Procedures procedures;
    private final WaitingMatters waiting;
    private final Ledger ledger;
    private final Sealed sealed;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Intake(
            MatterRepository repository,
            MatterNumbers numbers,
            Matters matters,
            Attachments attachments,
            Divisions divisions,
            Procedures procedures,
            WaitingMatters waiting,
            Ledger ledger,
            Sealed sealed,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.numbers = numbers;
        this.matters = matters;
        this.attachments = attachments;
        this.divisions = divisions;
        this.procedures = procedures;
        this.waiting = waiting;
        this.ledger = ledger;
        this.sealed = sealed;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes an appeal in with its files, all or nothing, and starts the procedure of its community, or of the wider
     * division it is for. An appeal whose procedure cannot start is taken in all the same and waits for it. To be called
     * outside of a transaction: the number is drawn in one of its own.
     *
     * @param secret of the form that was sent: with the same it is taken once, and whoever sends it again, at once or
     *     later, gets the first receipt
     */
    public Receipt take(Report report, List<AcceptedFile> files, String secret) {
        String code = TrackingCode.of(secret);
        return new Receipt(takeHashed(report, files, TrackingCode.hash(code)), code);
    }

    /** The number of the matter that opens with a code of this hash, taken in now unless it was before. */
    String takeHashed(Report report, List<AcceptedFile> files, String hash) {
        return taken(hash).orElseGet(() -> {
            try {
                return takeFirst(report, files, hash);
            } catch (DataIntegrityViolationException sentAtOnce) {
                return taken(hash).orElseThrow(() -> sentAtOnce);
            }
        });
    }

    private Optional<String> taken(String hash) {
        return repository.findByTrackingHash(hash).map(Matter::number);
    }

    private String takeFirst(Report report, List<AcceptedFile> files, String hash) {
        Division home = divisions.homeOf(report.division());
        String number = numbers.next(home.code());
        try {
            transaction.executeWithoutResult(status -> {
                Matter matter = store(number, home, report, hash);
                matters.tellReporter(number, "matter-received");
                events.publishEvent(new Reported(matter));
                files.forEach(file -> attachments.add(number, null, null, file));
            });
        } catch (NotStartedException rolledBack) {
            log.error("matter {} is kept until its procedure can start", number, rolledBack);
            transaction.executeWithoutResult(status -> {
                store(number, home, report, hash);
                files.forEach(file -> attachments.add(number, null, null, file));
                waiting.add(number);
            });
            waiting.tell(number);
        }
        return number;
    }

    private Matter store(String number, Division home, Report report, String hash) {
        Matter matter = repository.saveAndFlush(new Matter(
                number,
                report,
                divisions.placeOf(report.division()),
                procedures.keyFor(home),
                hash,
                sealed,
                clock.instant()));
        ledger.append(
                number,
                MatterEvents.REPORTED,
                Map.of(
                        "category", report.category().code(),
                        "place", matter.place(),
                        "division", report.division(),
                        "channel", report.channel().name(),
                        "text", report.text()));
        return matter;
    }

    /** The procedure of a matter is to start, in the transaction that says so. */
    public record Reported(Matter matter) {}
}
