package org.yishiting.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.yishiting.refusal.RefusedException;

/** One question to be looked into before the meeting, and what was found; answered once. */
@Entity
public class ResearchQuestion {

    private static final BigDecimal COSTLIEST = new BigDecimal("999999999999.99");

    /** Whether what was asked about can be done. */
    public enum Feasibility {
        YES,
        CONDITIONAL,
        NO
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String matter;
    private String question;
    private String role;
    private String finding;
    private BigDecimal cost;

    @Enumerated(EnumType.STRING)
    private Feasibility feasible;

    private String answeredBy;
    private Instant answeredAt;

    protected ResearchQuestion() {}

    ResearchQuestion(String matter, String question, String role) {
        this.matter = matter;
        this.question = question;
        this.role = role;
    }

    /** @param cost in yuan, null when none was estimated; kept to the fen */
    void answer(String finding, BigDecimal cost, Feasibility feasible, String by, Instant now) {
        if (answeredAt != null) {
            throw new IllegalStateException("research question " + id + " is answered");
        }
        if (cost != null && (cost.signum() < 0 || cost.compareTo(COSTLIEST) > 0)) {
            throw new RefusedException("cost");
        }
        this.finding = finding;
        this.cost = cost == null ? null : cost.setScale(2, RoundingMode.HALF_UP);
        this.feasible = feasible;
        this.answeredBy = by;
        this.answeredAt = now;
    }

    public Long id() {
        return id;
    }

    public String matter() {
        return matter;
    }

    public String question() {
        return question;
    }

    /** Who looks into it: a role of the catalogue, or {@code role/party}. */
    public String role() {
        return role;
    }

    public Optional<String> finding() {
        return Optional.ofNullable(finding);
    }

    /** Estimate in yuan. */
    public Optional<BigDecimal> cost() {
        return Optional.ofNullable(cost);
    }

    public Optional<Feasibility> feasible() {
        return Optional.ofNullable(feasible);
    }

    /** User id. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
