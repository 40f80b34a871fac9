package org.yishiting.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.yishiting.worklist.PendingStep;

/** One urging 催办: who urged whom, when, and in which words. */
@Entity
public class Urging {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String taskId;
    private String matter;
    private String step;
    private String stepName;
    private String urged;
    private boolean byHand;
    private String words;
    private String actor;
    private Instant at;

    protected Urging() {}

    /** @param words null for none */
    Urging(PendingStep step, boolean byHand, String words, String actor, Instant at) {
        this.taskId = step.getId();
        this.matter = step.matter();
        this.step = step.activity();
        this.stepName = step.name();
        this.urged = step.assignee().orElse(step.role());
        this.byHand = byHand;
        this.words = words;
        this.actor = actor;
        this.at = at;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** User id of who urged, or {@code system}. */
    public String actor() {
        return actor;
    }

    /** User id of who had claimed the step; the role the diagram names while nobody had. */
    public String urged() {
        return urged;
    }

    /** By a person, not by rule. */
    public boolean byHand() {
        return byHand;
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
