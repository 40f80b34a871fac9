package org.yishiting.supervision.process;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.community.Accounts;
import org.yishiting.deadline.DueWords;
import org.yishiting.form.FormContext;
import org.yishiting.matter.Matters;
import org.yishiting.supervision.Listing;
import org.yishiting.supervision.Listings;
import org.yishiting.supervision.ReadingOut;
import org.yishiting.supervision.Supervisions;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** What forms show of supervision: the late step to who lists or leads it, and what was listed to the next meeting. */
@Component
class SupervisionForms implements FormContext {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Supervisions supervisions;
    private final Listings listings;
    private final ReadingOut readingOut;
    private final PendingSteps steps;
    private final Matters matters;
    private final Accounts accounts;
    private final DueWords dues;
    private final MessageSource messages;
    private final Clock clock;

    SupervisionForms(
            Supervisions supervisions,
            Listings listings,
            ReadingOut readingOut,
            PendingSteps steps,
            Matters matters,
            Accounts accounts,
            DueWords dues,
            MessageSource messages,
            Clock clock) {
        this.supervisions = supervisions;
        this.listings = listings;
        this.readingOut = readingOut;
        this.steps = steps;
        this.matters = matters;
        this.accounts = accounts;
        this.dues = dues;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void describe(Opened form, Map<String, Object> context) {
        switch (form.activity()) {
            case Supervise.LIST_MATTER -> context.put("supervisedText", supervised(form));
            case "userTask_takeCharge" -> {
                context.put("supervisedText", supervised(form));
                context.put(
                        "listingText",
                        listings.find(supervisionOf(form))
                                .map(listing -> words("supervision.listing", listing.reason(), day(listing.dueAt())))
                                .orElse(""));
            }
            case ReadingOut.MEETING ->
                context.put(
                        "listedText",
                        readingOut.dueAt(form.matter()).stream().map(this::line).collect(Collectors.joining("\n\n")));
            default -> {
                // the step belongs to another feature
            }
        }
    }

    private static long supervisionOf(Opened form) {
        return ((Number) form.variable().apply(Supervise.SUPERVISION.name())).longValue();
    }

    private String supervised(Opened form) {
        return steps.find(supervisions.get(supervisionOf(form)).task())
                .map(this::supervised)
                .orElse("");
    }

    private String supervised(PendingStep step) {
        String holder = step.assignee()
                .map(user -> accounts.nameOf(user).orElse(user))
                .orElseGet(() -> words("supervision.unclaimed", role(step.role())));
        String limit =
                step.dueAt().map(due -> dues.of(due, null, Locale.CHINESE)).orElse("");
        return words("supervision.step", step.name(), holder, limit, step.urgedTimes());
    }

    private String line(Listing listing) {
        return words(
                "supervision.listed-line",
                listing.matter(),
                matters.get(listing.matter()).publicTitle().orElse(""),
                listing.stepName(),
                role(listing.holder()),
                listing.reason(),
                day(listing.dueAt()));
    }

    private String role(String assignment) {
        return words("role." + assignment.split("/", 2)[0]);
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(clock.getZone()));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINESE);
    }
}
