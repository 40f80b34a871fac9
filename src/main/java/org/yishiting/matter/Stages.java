package org.yishiting.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division;
import org.yishiting.ledger.Ledger;
import org.yishiting.procedure.ProcedureDiagrams;
import org.yishiting.step.Phase;
import org.yishiting.step.StageEntered;
import org.yishiting.step.StageLeft;

/** Where matters stand: the stages they are in, several at a time where ways are parallel, and those they have left. */
@Service
@Transactional(readOnly = true)
public class Stages {

    private static final String VISITS = "select matter, activity, name, shown, entered_at, left_at from matter_stage";

    private static final String RENAME =
            "update matter_stage set name = ?, shown = ? where matter = ? and activity = ? and left_at is null";

    private static final String STANDING =
            """
            select s.name, count(distinct s.matter) as standing
            from matter_stage s join matter m on m.number = s.matter join division d on d.code = m.division
            where s.left_at is null and s.shown and m.status in ('OPEN', 'RATING') and d.path like :path
            group by s.name order by standing desc, s.name limit :most""";

    private final JdbcClient jdbc;
    private final Matters matters;
    private final ProcedureDiagrams diagrams;
    private final Ledger ledger;
    private final Clock clock;

    Stages(JdbcClient jdbc, Matters matters, ProcedureDiagrams diagrams, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.diagrams = diagrams;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Every visit of a matter to a stage, in the order they began. */
    public List<Visit> of(String matter) {
        return jdbc.sql(VISITS + " where matter = ? order by id")
                .param(matter)
                .query((row, number) -> visit(row))
                .list();
    }

    /** The stages that matters are in now, by number, in the order they were entered; a stage entered twice is there once. */
    public Map<String, List<Visit>> openIn(Collection<String> numbers) {
        return openVisits(numbers).stream()
                .collect(Collectors.groupingBy(
                        Visit::matter,
                        Collectors.collectingAndThen(
                                Collectors.toMap(
                                        Visit::activity, visit -> visit, (first, again) -> first, LinkedHashMap::new),
                                byActivity -> List.copyOf(byActivity.values()))));
    }

    /** Every visit of matters to stages that they are in now, in the order they began. */
    public List<Visit> openVisits(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(VISITS + " where left_at is null and matter in (:numbers) order by id")
                        .param("numbers", numbers)
                        .query((row, number) -> visit(row))
                        .list();
    }

    /**
     * How many matters of a division, or of all when it is null, are in a stage that residents see, by the stage's
     * name, the most first.
     */
    public Map<String, Integer> standing(Division inside, int most) {
        Map<String, Integer> standing = new LinkedHashMap<>();
        jdbc.sql(STANDING)
                .param("path", inside == null ? "%" : inside.path() + "%")
                .param("most", most)
                .query(row -> {
                    standing.put(row.getString("name"), row.getInt("standing"));
                });
        return standing;
    }

    /** The matter moved to another version of its diagram: the stages it is in are called as that one calls them. */
    @Transactional
    public void redraw(String matter) {
        List<String> open =
                of(matter).stream().filter(Visit::isOpen).map(Visit::activity).toList();
        diagrams.of(matter).ifPresent(diagram -> diagram.stages().stream()
                .filter(stage -> open.contains(stage.activity()))
                .forEach(stage -> jdbc.sql(RENAME)
                        .params(stage.name(), stage.shown(), matter, stage.activity())
                        .update()));
    }

    @EventListener
    @Order(Phase.RECORD)
    @Transactional
    public void entered(StageEntered stage) {
        matters.requireOpen(stage.matter());
        ledger.append(stage.matter(), MatterEvents.STAGE_ENTERED, stage.activity(), stage.name(), Map.of());
        jdbc.sql(
                        """
                        insert into matter_stage (visit, matter, activity, name, shown, entered_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(stage.visit(), stage.matter(), stage.activity(), stage.name(), stage.shown(), now())
                .update();
    }

    @EventListener
    @Order(Phase.RECORD)
    @Transactional
    public void left(StageLeft stage) {
        ledger.append(stage.matter(), MatterEvents.STAGE_LEFT, stage.activity(), stage.name(), Map.of());
        jdbc.sql("update matter_stage set left_at = ? where visit = ?")
                .params(now(), stage.visit())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getString("matter"),
                row.getString("activity"),
                row.getString("name"),
                row.getBoolean("shown"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("left_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /**
     * One visit of a matter to a stage.
     *
     * @param activity of the procedure's diagram
     * @param shown whether residents see the stage
     * @param leftAt empty while the matter is in it
     */
    public record Visit(
            String matter, String activity, String name, boolean shown, Instant enteredAt, Optional<Instant> leftAt) {

        public boolean isOpen() {
            return leftAt.isEmpty();
        }
    }
}
