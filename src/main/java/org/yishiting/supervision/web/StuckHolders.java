package org.yishiting.supervision.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.yishiting.community.Assignment;
import org.yishiting.community.Division;
import org.yishiting.supervision.stuck.StuckStep;
import org.yishiting.supervision.web.StuckRow.HolderKind;

/** With whom steps are, in words: people, parties, roles of divisions. */
record StuckHolders(
        Map<String, String> people,
        Map<String, Division> divisions,
        Map<String, String> parties,
        MessageSource messages,
        Locale locale) {

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
            case PERSON ->
                step.assignee().map(user -> people.getOrDefault(user, user)).orElseThrow();
            case GROUP -> groups(step.groups());
            case NONE ->
                words("stuck.holder.none", role(Assignment.of(step.role()).role()));
        };
    }

    private String groups(List<String> groups) {
        String named =
                groups.stream().limit(NAMED).map(this::group).collect(Collectors.joining(words("stuck.holder.and")));
        return groups.size() > NAMED ? words("stuck.holder.more", named, groups.size()) : named;
    }

    /** A party by its own name, as it acts for itself; otherwise the role and where it is held. */
    private String group(String group) {
        int at = group.indexOf('@');
        String place = group.substring(at + 1);
        if (parties.containsKey(place)) {
            return parties.get(place);
        }
        String role = role(at < 0 ? group : group.substring(0, at));
        return divisions.containsKey(place)
                ? role + " · " + divisions.get(place).name()
                : role;
    }

    private String role(String id) {
        return messages.getMessage("role." + id, null, id, locale);
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
