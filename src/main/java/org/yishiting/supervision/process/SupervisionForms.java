package org.yishiting.supervision.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.community.Accounts;
import org.yishiting.community.Assignment;
import org.yishiting.deadline.DueWords;
import org.yishiting.form.Fact;
import org.yishiting.form.FactSupplier;
import org.yishiting.form.Opened;
import org.yishiting.house.House;
import org.yishiting.house.Times;
import org.yishiting.matter.Matters;
import org.yishiting.supervision.Listing;
import org.yishiting.supervision.Listings;
import org.yishiting.supervision.ReadingOut;
import org.yishiting.supervision.SupervisedSteps;
import org.yishiting.supervision.Supervisions;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** What forms show of supervision: the late step to who lists or leads it, and what was listed to the next meeting. */
@Component
class SupervisionForms implements FactSupplier {

    private final Supervisions supervisions;
    private final Listings listings;
    private final ReadingOut readingOut;
    private final PendingSteps steps;
    private final SupervisedSteps supervised;
    private final Matters matters;
    private final Accounts accounts;
    private final DueWords dues;
    private final MessageSource messages;
    private final Times times;

    SupervisionForms(
            Supervisions supervisions,
            Listings listings,
            ReadingOut readingOut,
            PendingSteps steps,
            SupervisedSteps supervised,
            Matters matters,
            Accounts accounts,
            DueWords dues,
            MessageSource messages,
            Times times) {
        this.supervisions = supervisions;
        this.listings = listings;
        this.readingOut = readingOut;
        this.steps = steps;
        this.supervised = supervised;
        this.matters = matters;
        this.accounts = accounts;
        this.dues = dues;
        this.messages = messages;
        this.times = times;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.text(
                        "supervisedText",
                        "the late step: its name, holder, limit and how often it was urged",
                        this::supervised),
                Fact.text("listingText", "reason and new limit as they were listed in public", this::listing),
                Fact.text(
                        "listedText", "what this meeting has to hear first: listed since the last one", this::listed));
    }

    private String supervised(Opened form) {
        return form.idOf(Supervise.SUPERVISION.name()).stream()
                .mapToObj(supervision -> supervisions.get(supervision).task())
                .flatMap(task -> steps.find(task).stream())
                .map(this::supervised)
                .collect(Collectors.joining());
    }

    private String listing(Opened form) {
        return form.idOf(Supervise.SUPERVISION.name()).stream()
                .mapToObj(listings::find)
                .flatMap(Optional::stream)
                .map(listing -> words("supervision.listing", listing.reason(), times.day(listing.dueAt())))
                .collect(Collectors.joining());
    }

    private String listed(Opened form) {
        return readingOut.dueAt(form.task()).stream().map(this::line).collect(Collectors.joining("\n\n"));
    }

    private String supervised(PendingStep step) {
        String holder = step.assignee()
                .map(user -> accounts.nameOf(user).orElse(user))
                .orElseGet(() -> words("supervision.unclaimed", role(step.role())));
        String limit =
                step.dueAt().map(due -> dues.of(due, null, House.LANGUAGE)).orElse("");
        return words("supervision.step", step.name(), holder, limit, supervised.urgedTimes(step.getId()));
    }

    private String line(Listing listing) {
        return words(
                "supervision.listed-line",
                listing.matter(),
                matters.get(listing.matter()).publicTitle().orElse(""),
                listing.stepName(),
                role(listing.holder()),
                listing.reason(),
                times.day(listing.dueAt()));
    }

    private String role(String assignment) {
        return words("role." + Assignment.of(assignment).role());
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, House.LANGUAGE);
    }
}
