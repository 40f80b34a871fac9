package org.yishiting.handling.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.community.Names;
import org.yishiting.community.Naming;
import org.yishiting.deadline.DueWords;
import org.yishiting.deadline.LimitChange;
import org.yishiting.handling.Action;
import org.yishiting.handling.CarbonCopy;
import org.yishiting.handling.Countersign;
import org.yishiting.handling.Delegation;
import org.yishiting.handling.StepFile;
import org.yishiting.handling.web.StepView.Copy;
import org.yishiting.handling.web.StepView.Ending;
import org.yishiting.handling.web.StepView.Entrusted;
import org.yishiting.handling.web.StepView.Holder;
import org.yishiting.handling.web.StepView.Limit;
import org.yishiting.handling.web.StepView.Opinion;
import org.yishiting.handling.web.StepView.Urged;
import org.yishiting.supervision.Urging;

/** Puts a step into words, with the names of those who take part. */
@Component
class StepViews {

    private final Naming naming;
    private final DueWords dueWords;
    private final MessageSource messages;

    StepViews(Naming naming, DueWords dueWords, MessageSource messages) {
        this.naming = naming;
        this.dueWords = dueWords;
        this.messages = messages;
    }

    StepView of(StepFile file, String reader, Locale locale) {
        Names names = naming.in(locale).learnPeople(people(file)).learnPlaces(file.groups());
        return new StepView(
                file.task(),
                file.matter().number(),
                file.matter().publicTitle(),
                file.step(),
                file.name(),
                file.isOpen(),
                file.since(),
                file.due(),
                file.due().map(due -> dueWords.of(due, file.pausedUntil().orElse(null), locale)),
                file.pausedUntil(),
                holder(file, names, locale),
                file.delegate().map(names::person),
                file.ending().map(ending -> new Ending(ending.at(), ending.withdrawn())),
                List.copyOf(file.allowed()),
                file.delegations().stream().map(one -> entrusted(one, names)).toList(),
                file.countersigns().stream()
                        .map(one -> opinion(one, file, reader, names))
                        .toList(),
                file.copies().stream().map(one -> copy(one, reader, names)).toList(),
                file.urgings().stream().map(one -> urged(one, names)).toList(),
                file.nextUrging(),
                file.limit(),
                file.limitChanges().stream()
                        .map(one -> limit(one, names, locale))
                        .toList());
    }

    private static Set<String> people(StepFile file) {
        return Stream.of(
                        file.holder().stream(),
                        file.delegations().stream().flatMap(one -> Stream.of(one.owner(), one.delegate())),
                        file.countersigns().stream().flatMap(one -> Stream.of(one.askedBy(), one.asked())),
                        file.copies().stream().flatMap(one -> Stream.of(one.sentBy(), one.recipient())),
                        file.urgings().stream().flatMap(one -> Stream.of(one.actor(), one.urged())),
                        file.limitChanges().stream().map(LimitChange::actor))
                .flatMap(some -> some)
                .collect(Collectors.toSet());
    }

    private Holder holder(StepFile file, Names names, Locale locale) {
        if (file.holder().isPresent()) {
            String user = file.holder().get();
            return new Holder(Holder.Kind.PERSON, user, names.person(user));
        }
        if (file.groups().isEmpty()) {
            return new Holder(Holder.Kind.NONE, null, "");
        }
        String and = messages.getMessage("handling.and", null, locale);
        return new Holder(
                Holder.Kind.GROUP,
                null,
                file.groups().stream().map(names::group).distinct().collect(Collectors.joining(and)));
    }

    private static Entrusted entrusted(Delegation one, Names names) {
        return new Entrusted(
                one.id(),
                names.person(one.owner()),
                names.person(one.delegate()),
                one.request(),
                one.askedAt(),
                one.answer(),
                one.endedAt(),
                one.isOpen());
    }

    /** Whoever may ask may also take back what others asked. */
    private static Opinion opinion(Countersign one, StepFile file, String reader, Names names) {
        boolean isAsker = one.askedBy().equals(reader);
        return new Opinion(
                one.id(),
                names.person(one.askedBy()),
                names.person(one.asked()),
                one.question(),
                one.askedAt(),
                one.agrees(),
                one.opinion(),
                one.answeredAt(),
                one.withdrawnAt(),
                one.isOpen(),
                one.isOpen() && one.asked().equals(reader),
                one.isOpen() && (isAsker || file.allowed().contains(Action.COUNTERSIGN)));
    }

    private static Copy copy(CarbonCopy one, String reader, Names names) {
        return new Copy(
                one.id(),
                names.person(one.sentBy()),
                names.person(one.recipient()),
                one.note(),
                one.sentAt(),
                one.readAt(),
                one.readAt().isEmpty() && one.recipient().equals(reader));
    }

    private static Urged urged(Urging one, Names names) {
        return new Urged(
                one.id(),
                names.person(one.actor()),
                names.personOrRole(one.urged()),
                one.byHand(),
                one.words(),
                one.at());
    }

    private Limit limit(LimitChange one, Names names, Locale locale) {
        return new Limit(
                messages.getMessage("handling.limit." + one.kind(), null, locale),
                one.reason(),
                names.person(one.actor()),
                one.at(),
                one.dueBefore(),
                one.dueAfter(),
                one.resumeOn(),
                one.resumedAt());
    }
}
