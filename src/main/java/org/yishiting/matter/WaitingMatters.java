package org.yishiting.matter;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishiting.community.Role;
import org.yishiting.engine.NotStartedException;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry.Kind;
import org.yishiting.notification.Notifications;
import org.yishiting.step.RoleDirectory;

/** Matters whose procedure could not start: they are kept, managers are told, and they start as soon as it can. */
@Service
public class WaitingMatters {

    private static final Logger log = LoggerFactory.getLogger(WaitingMatters.class);

    private final WaitingMatterRepository waiting;
    private final Matters matters;
    private final RoleDirectory roles;
    private final Notifications notifications;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WaitingMatters(
            WaitingMatterRepository waiting,
            Matters matters,
            RoleDirectory roles,
            Notifications notifications,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.waiting = waiting;
        this.matters = matters;
        this.roles = roles;
        this.notifications = notifications;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Keeps the matter until its procedure starts, in the caller's transaction. */
    void add(String number) {
        waiting.save(new WaitingMatter(number, clock.instant()));
        ledger.append(number, Kind.PROCEDURE_AWAITED, Map.of());
    }

    /** Tells the reporter that the matter was received, and managers that it waits; as far as mails can be sent. */
    void tell(String number) {
        try {
            transaction.executeWithoutResult(status -> {
                Matter matter = matters.get(number);
                roles.holdersOf(Role.MANAGER.id(), matter.division())
                        .groups()
                        .forEach(group -> notifications.tellGroup(
                                group, number, "procedure-awaited", List.of(number, matter.procedureKey())));
                matters.tellReporter(number, "matter-received");
            });
        } catch (NotStartedException mailsToo) {
            log.error("nobody could be told that matter {} waits", number, mailsToo);
        }
    }

    /** Starts whatever waits and can start by now; each matter once, however many nodes try. */
    @Scheduled(initialDelayString = "${yishiting.waiting.retry}", fixedDelayString = "${yishiting.waiting.retry}")
    public void start() {
        for (WaitingMatter matter : waiting.findAllByOrderBySince()) {
            try {
                transaction.executeWithoutResult(status -> start(matter.matter()));
            } catch (NotStartedException still) {
                log.warn("matter {} still waits: {}", matter.matter(), still.getMessage());
            }
        }
    }

    private void start(String number) {
        if (waiting.take(number) == 1) {
            ledger.append(number, Kind.PROCEDURE_STARTED, Map.of());
            events.publishEvent(new Intake.Reported(matters.get(number)));
        }
    }
}
