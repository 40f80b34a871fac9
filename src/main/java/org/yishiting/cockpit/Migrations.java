package org.yishiting.cockpit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Moves running instances to another version of their diagram. */
public interface Migrations {

    /** So many instances at once. */
    int MOST = 200;

    /** Diagrams with more than one version, the newest version of each first. */
    List<Line> lines();

    /** What becomes of each activity; {@link org.yishiting.refusal.RefusedException} for two different diagrams. */
    Plan plan(String source, String target);

    /** Running instances of a version, oldest first. */
    List<Candidate> candidates(String source, int page, int size);

    /** What would become of each instance; nothing is changed. */
    List<Outcome> rehearse(String source, String target, List<String> instances);

    /** Moves each instance by itself, so that one that cannot be moved keeps no other back; recorded in the log. */
    long migrate(String source, String target, List<String> instances, String reason);

    /** @param versions newest first */
    record Line(String key, String name, List<Version> versions) {}

    /** @param tag as its designer numbered it, may be null; @param running instances now */
    record Version(String id, int version, String tag, Instant deployedAt, long running) {}

    /** @param target empty when the other version does not have it: an instance that stands there cannot be moved */
    record Mapping(String activity, String name, String type, Optional<String> target) {}

    record Plan(Diagrams.Diagram source, Diagrams.Diagram target, List<Mapping> mappings) {}

    /** @param key business key, empty when it works on no matter; @param standing labels of the activities it is at */
    record Candidate(String instance, Optional<String> key, Instant startedAt, List<String> standing) {}

    /** @param faults why not, in the words of {@link Fault}; empty when it works */
    record Outcome(String instance, Optional<String> key, List<Fault> faults) {

        public boolean works() {
            return faults.isEmpty();
        }
    }

    /**
     * @param rule {@code cockpit.fault.<rule>} of the bundle
     * @param place label of the activity, or what the engine says
     */
    record Fault(String rule, String place) {

        /** One line, as the log keeps it. */
        String written() {
            return rule + " " + place;
        }

        static Fault read(String line) {
            String[] parts = line.split(" ", 2);
            return new Fault(parts[0], parts[1]);
        }
    }
}
