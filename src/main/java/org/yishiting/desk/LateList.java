package org.yishiting.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Names;
import org.yishiting.community.Naming;
import org.yishiting.supervision.LateCommitments;
import org.yishiting.supervision.LateCommitments.Late;
import org.yishiting.supervision.SupervisionStage;

/** Late commitments in words for a member of the supervision committee; empty for everybody else. */
@Component
@Transactional(readOnly = true)
public class LateList {

    private static final int MOST = 20;

    private final LateCommitments commitments;
    private final Naming naming;

    LateList(LateCommitments commitments, Naming naming) {
        this.commitments = commitments;
        this.naming = naming;
    }

    /** The longest late first. */
    public List<Row> of(String user, Locale locale) {
        List<Late> late = commitments.of(user, MOST);
        Names names = naming.in(locale)
                .learnPlaces(late.stream().map(Late::role).toList())
                .learnPeople(
                        late.stream().flatMap(one -> one.assignee().stream()).toList());
        return late.stream().map(one -> row(one, names)).toList();
    }

    private static Row row(Late late, Names names) {
        return new Row(
                late.matter(),
                late.title().orElse(late.place()),
                names.unit(late.role()),
                late.assignee().map(names::person).orElse(""),
                late.dueAt(),
                late.stage(),
                late.urgedTimes());
    }

    /**
     * @param title of the matter, its place while it has none
     * @param unit that owes it
     * @param holder name of who has claimed it, empty while nobody has
     */
    public record Row(
            String matter,
            String title,
            String unit,
            String holder,
            Instant dueAt,
            Optional<SupervisionStage> stage,
            int urgedTimes) {}
}
