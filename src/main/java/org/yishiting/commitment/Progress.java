package org.yishiting.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** One line of a commitment's history; never changed. */
@Entity
public class Progress {

    /** What the line says. */
    public enum State {
        PROGRESS,
        DONE,
        ACCEPTED,
        RETURNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String actor;
    private String taskId;

    @Enumerated(EnumType.STRING)
    private State state;

    private String report;

    protected Progress() {}

    Progress(Instant at, String actor, String task, State state, String report) {
        this.at = at;
        this.actor = actor;
        this.taskId = task;
        this.state = state;
        this.report = report;
    }

    public Instant at() {
        return at;
    }

    /** User id. */
    public String actor() {
        return actor;
    }

    /** The engine's id of the task in which it was said: its files are those added beside that task's form. */
    public Optional<String> task() {
        return Optional.ofNullable(taskId);
    }

    public State state() {
        return state;
    }

    /** What was done, or why the work went back; may be empty when it was accepted. */
    public String report() {
        return report;
    }
}
