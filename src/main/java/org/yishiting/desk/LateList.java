package org.yishiting.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Accounts;
import org.yishiting.community.Parties;
import org.yishiting.community.PostGroups;
import org.yishiting.matter.Matters;
import org.yishiting.supervision.LateCommitments;
import org.yishiting.supervision.LateCommitments.Late;
import org.yishiting.supervision.SupervisionStage;

/** Late commitments in words for a member of the supervision committee; empty for everybody else. */
@Component
@Transactional(readOnly = true)
public class LateList {

    private static final int MOST = 20;

    private final LateCommitments commitments;
    private final Matters matters;
    private final Parties parties;
    private final Accounts accounts;
    private final PostGroups groups;
    private final MessageSource messages;

    LateList(
            LateCommitments commitments,
            Matters matters,
            Parties parties,
            Accounts accounts,
            PostGroups groups,
            MessageSource messages) {
        this.commitments = commitments;
        this.matters = matters;
        this.parties = parties;
        this.accounts = accounts;
        this.groups = groups;
        this.messages = messages;
    }

    /** The longest late first. */
    public List<Row> of(String user, Locale locale) {
        Map<String, Names> byDivision = new HashMap<>();
        return commitments.of(user, MOST).stream()
                .map(late -> row(late, names(late, byDivision, locale)))
                .toList();
    }

    private Names names(Late late, Map<String, Names> byDivision, Locale locale) {
        return byDivision.computeIfAbsent(
                matters.get(late.matter()).division(),
                division -> new Names(accounts, groups, messages, locale, parties.availableIn(division)));
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
