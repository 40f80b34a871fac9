package org.yishiting.supervision.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.yishiting.community.Names;
import org.yishiting.supervision.stuck.StuckStep;
import org.yishiting.supervision.web.StuckRow.HolderKind;

/** With whom steps are, in words: people, parties, roles of divisions. */
record StuckHolders(Names names, MessageSource messages, Locale locale) {

    private static final int NAMED = 3;

    HolderKind kindOf(StuckStep step) {
        if (step.assignee().isPresent()) {
            return HolderKind.PERSON;
        }
        return step.unheld() || step.groups().isEmpty() ? HolderKind.NONE : HolderKind.GROUP;
    }

    String idOf(StuckStep step) {
        return switch (kindOf(step)) {
            case PERSON -> step.assignee().orElseThrow();
            case GROUP -> step.groups().get(0);
            case NONE -> null;
        };
    }

    String nameOf(StuckStep step) {
        return switch (kindOf(step)) {
            case PERSON -> names.person(step.assignee().orElseThrow());
            case GROUP -> groups(step.groups());
            case NONE -> words("stuck.holder.none", names.role(step.role()));
        };
    }

    private String groups(List<String> groups) {
        String named =
                groups.stream().limit(NAMED).map(names::group).collect(Collectors.joining(words("stuck.holder.and")));
        return groups.size() > NAMED ? words("stuck.holder.more", named, groups.size()) : named;
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
