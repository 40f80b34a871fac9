package org.yishiting.handling;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** The holder of a step lets somebody else do it 委派, and completes it when it has come back; one at a time. */
@Entity
public class Delegation {

    /** Longest request, in characters. */
    static final int REQUEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String taskId;
    private String openTask;
    private String matter;
    private String step;
    private String stepName;
    private String owner;
    private String delegate;
    private String request;
    private Instant askedAt;
    private String answer;
    private Instant answeredAt;

    protected Delegation() {}

    Delegation(StepAtHand at, String delegate, String request, Instant now) {
        this.taskId = at.task();
        this.openTask = at.task();
        this.matter = at.matter().number();
        this.step = at.step().activity();
        this.stepName = at.step().name();
        this.owner = at.user();
        this.delegate = delegate;
        this.request = request;
        this.askedAt = now;
    }

    /** The delegate has done it. */
    void giveBack(String answer, Instant now) {
        end(now);
        this.answer = answer;
    }

    /** It ends without an answer: recalled, or the step went elsewhere. */
    void end(Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("delegation " + id + " is over");
        }
        this.openTask = null;
        this.answeredAt = now;
    }

    public Long id() {
        return id;
    }

    public String task() {
        return taskId;
    }

    public String matter() {
        return matter;
    }

    public String stepName() {
        return stepName;
    }

    /** User id of the holder who gets it back. */
    public String owner() {
        return owner;
    }

    /** User id of who does it. */
    public String delegate() {
        return delegate;
    }

    public String request() {
        return request;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** What the delegate said on giving it back; empty while open, and when it was recalled. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** When it came back or was recalled. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(answeredAt);
    }

    public boolean isOpen() {
        return openTask != null;
    }
}
