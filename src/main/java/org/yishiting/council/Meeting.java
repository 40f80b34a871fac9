package org.yishiting.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.yishiting.refusal.RefusedException;

/** One meeting of the council: called, held, then concluded by its minutes, in this order and each once. */
@Entity
public class Meeting {

    private static final int MOST_STATEMENTS = 50;

    /** How far the meeting is. */
    public enum Status {
        CALLED,
        HELD,
        CONCLUDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String matter;
    private int round;
    private Instant meetsAt;
    private String place;
    private String agenda;
    private int residentsExpected;
    private Integer residentsPresent;

    @Enumerated(EnumType.STRING)
    private Status status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "meeting"))
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("participant")
    private Set<Attendance> attendances = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "statement", joinColumns = @JoinColumn(name = "meeting"))
    @Fetch(FetchMode.SUBSELECT)
    @OrderColumn(name = "position")
    private List<Statement> statements = new ArrayList<>();

    protected Meeting() {}

    /** Refused unless it lies ahead, somebody is invited, and the number of residents is within bounds. */
    Meeting(String matter, int round, Invitation plan, List<Participant> invited, Instant now) {
        if (!plan.meetsAt().isAfter(now)) {
            throw new RefusedException("meeting-past");
        }
        if (invited.isEmpty()) {
            throw new RefusedException("nobody-invited");
        }
        requireNumberOfResidents(plan.residents());
        this.matter = matter;
        this.round = round;
        this.meetsAt = plan.meetsAt();
        this.place = plan.place();
        this.agenda = plan.agenda();
        this.residentsExpected = plan.residents();
        this.status = Status.CALLED;
        invited.forEach(
                participant -> attendances.add(new Attendance(participant.assignment(), participant.name(), null)));
    }

    /** Whether its time has come. */
    boolean hasBegun(Instant now) {
        return !now.isBefore(meetsAt);
    }

    /** Refused when somebody came who was not invited, nobody came at all, or nothing was said. */
    void hold(Collection<String> attended, int residents, List<Statement> said) {
        require(Status.CALLED);
        Set<String> invited = attendances.stream().map(Attendance::participant).collect(Collectors.toSet());
        if (!invited.containsAll(attended)) {
            throw new RefusedException("not-invited");
        }
        requireNumberOfResidents(residents);
        if (attended.isEmpty() && residents == 0) {
            throw new RefusedException("nobody-present");
        }
        if (said.isEmpty() || said.size() > MOST_STATEMENTS) {
            throw new RefusedException("statements", MOST_STATEMENTS);
        }
        Set<Attendance> seen = attendances.stream()
                .map(one -> new Attendance(one.participant(), one.name(), attended.contains(one.participant())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        attendances.clear();
        attendances.addAll(seen);
        residentsPresent = residents;
        statements.addAll(said);
        status = Status.HELD;
    }

    /** Who speaks, by name: one of the invited is meant by their assignment, anybody else by what they are called. */
    String speaker(String given) {
        return attendances.stream()
                .filter(one -> one.participant().equals(given))
                .map(Attendance::name)
                .findFirst()
                .orElse(given);
    }

    void conclude() {
        require(Status.HELD);
        status = Status.CONCLUDED;
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new IllegalStateException("meeting " + id + " is " + status + ", not " + expected);
        }
    }

    private static void requireNumberOfResidents(int residents) {
        if (residents < 0 || residents > Invitation.MOST_RESIDENTS) {
            throw new RefusedException("residents", Invitation.MOST_RESIDENTS);
        }
    }

    public Long id() {
        return id;
    }

    public String matter() {
        return matter;
    }

    /** Position among all meetings of the matter, from 1. */
    public int round() {
        return round;
    }

    public Instant meetsAt() {
        return meetsAt;
    }

    public String place() {
        return place;
    }

    public String agenda() {
        return agenda;
    }

    public int residentsExpected() {
        return residentsExpected;
    }

    /** Empty until the meeting was held. */
    public Optional<Integer> residentsPresent() {
        return Optional.ofNullable(residentsPresent);
    }

    public Status status() {
        return status;
    }

    /** Who was invited, and since the meeting was held who came. */
    public List<Attendance> attendances() {
        return List.copyOf(attendances);
    }

    /** What was said, in the order of speaking. */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }
}
