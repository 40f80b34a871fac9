package org.yishiting.ledger;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All events that any feature declares. */
@Component
public class EventCatalogue {

    private final Map<String, EventKind> kinds = new TreeMap<>();

    /** {@link IllegalStateException} when two features declare the same name. */
    public EventCatalogue(List<EventKinds> features) {
        features.stream().flatMap(feature -> feature.kinds().stream()).forEach(kind -> {
            if (kinds.put(kind.name(), kind) != null) {
                throw new IllegalStateException("two features declare the event " + kind.name());
            }
        });
    }

    /** In alphabetical order. */
    public Collection<EventKind> all() {
        return Collections.unmodifiableCollection(kinds.values());
    }

    /** Empty for what was written by a feature that is gone. */
    public Optional<EventKind> find(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** Names of what only those do who have or had a step. */
    public Set<String> ofHolders() {
        return kinds.values().stream()
                .filter(EventKind::ofHolders)
                .map(EventKind::name)
                .collect(toSet());
    }
}
