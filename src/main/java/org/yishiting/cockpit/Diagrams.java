package org.yishiting.cockpit;

import java.util.Map;
import java.util.Optional;

/** The diagrams that the engine runs. */
public interface Diagrams {

    /** Throws {@link java.util.NoSuchElementException} for an id the engine does not know. */
    Diagram get(String definition);

    /** Whether there is no other version of the diagram. */
    boolean isOnly(Diagram diagram);

    /** Names of procedures by key, as their newest version calls them. */
    Map<String, String> procedures();

    /** A query for the ids of the instances of one version, running or over, with one parameter: the version's id. */
    String instances();

    /** BPMN 2.0 of a version. */
    Optional<String> xml(String definition);

    /**
     * One version of a diagram.
     *
     * @param id the engine's id of this version
     * @param key the same for all versions
     * @param procedure whether matters run on it, not a block that procedures call
     */
    record Diagram(String id, String key, int version, String name, boolean procedure) {}
}
