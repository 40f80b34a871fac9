package org.yishiting.supervision.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.yishiting.access.Access;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.RefusedException;
import org.yishiting.worklist.PendingSteps;

/**
 * Does one thing to many steps, each in a transaction of its own: what is refused for one is told and keeps none of the
 * others from being done.
 */
@Component
class StuckDeeds {

    private static final Logger LOG = LoggerFactory.getLogger(StuckDeeds.class);
    private static final int MOST = 200;

    private final Access access;
    private final PendingSteps steps;
    private final MessageSource messages;
    private final Refusals refusals;

    StuckDeeds(Access access, PendingSteps steps, MessageSource messages, Refusals refusals) {
        this.access = access;
        this.steps = steps;
        this.messages = messages;
        this.refusals = refusals;
    }

    /**
     * @param tasks ids of open steps, 1 to {@value #MOST}
     * @param deed begins and ends its own transaction and checks its own rights
     * @throws AccessDeniedException when the person oversees no division at all
     * @throws RefusedException when there are no steps, or too many
     */
    Outcome each(List<String> tasks, String user, Locale locale, Consumer<String> deed) {
        if (access.oversight(user).isEmpty()) {
            throw new AccessDeniedException("oversees no division");
        }
        Set<String> wanted = new LinkedHashSet<>(tasks == null ? List.of() : tasks);
        wanted.remove(null);
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw new RefusedException(wanted.isEmpty() ? "stuck-none" : "stuck-many", MOST);
        }
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        wanted.forEach(task -> attempt(task, deed, outcome, locale));
        return outcome;
    }

    private void attempt(String task, Consumer<String> deed, Outcome outcome, Locale locale) {
        try {
            deed.accept(task);
            outcome.done().add(task);
        } catch (RefusedException refused) {
            outcome.refused().add(refusal(task, refusals.words(refused, locale)));
        } catch (AccessDeniedException denied) {
            outcome.refused().add(refusal(task, messages.getMessage("stuck.deed.denied", null, locale)));
        } catch (NoSuchElementException | UnknownMatterException gone) {
            outcome.refused().add(new Refusal(task, null, messages.getMessage("stuck.deed.gone", null, locale)));
        } catch (RuntimeException failed) {
            LOG.warn("Step {} was left as it is", task, failed);
            outcome.refused().add(refusal(task, messages.getMessage("stuck.deed.failed", null, locale)));
        }
    }

    private Refusal refusal(String task, String message) {
        return new Refusal(task, steps.matterOf(task).orElse(null), message);
    }

    /** In the order in which the steps were named. */
    record Outcome(List<String> done, List<Refusal> refused) {}

    /** @param matter null when the step is over, or not for the person to see */
    record Refusal(String task, String matter, String message) {}
}
