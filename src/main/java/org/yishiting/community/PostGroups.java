package org.yishiting.community;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people call the group of a post. */
@Service
@Transactional(readOnly = true)
public class PostGroups {

    private final PartyRepository parties;
    private final DivisionRepository divisions;
    private final MessageSource messages;

    PostGroups(PartyRepository parties, DivisionRepository divisions, MessageSource messages) {
        this.parties = parties;
        this.divisions = divisions;
        this.messages = messages;
    }

    /** The role and its division, or the name of the party whose people they are; the id itself for any other group. */
    public String nameOf(String group, Locale locale) {
        String[] parts = group.split("@", 2);
        if (parts.length < 2) {
            return group;
        }
        String role = messages.getMessage("role." + parts[0], null, parts[0], locale);
        return parties.findById(parts[1])
                .map(Party::name)
                .or(() -> divisions.findById(parts[1]).map(place -> role + " · " + place.name()))
                .orElse(role);
    }

    /** Whether it is the id of such a group and not of a person. */
    public boolean isGroup(String id) {
        String[] parts = id.split("@", 2);
        return parts.length == 2 && Role.of(parts[0]).isPresent();
    }

    /** By group the name of the party whose people they are, of the post's division otherwise; without other groups. */
    public Map<String, String> placesOf(Collection<String> groups) {
        Set<String> codes = groups.stream().map(PostGroups::code).collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        divisions.findAllById(codes).forEach(place -> names.put(place.code(), place.name()));
        parties.findAllById(codes).forEach(party -> names.put(party.code(), party.name()));
        return groups.stream()
                .distinct()
                .filter(group -> names.containsKey(code(group)))
                .collect(Collectors.toMap(Function.identity(), group -> names.get(code(group))));
    }

    private static String code(String group) {
        return group.substring(group.indexOf('@') + 1);
    }
}
