package org.yishiting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishiting.CaseTest;
import org.yishiting.council.CouncilEvents;
import org.yishiting.desk.DeskEvents;
import org.yishiting.ledger.LedgerVerdict.Outcome;
import org.yishiting.matter.MatterEvents;

/** Whoever changes the ledger behind the application's back is found out. */
class LedgerTest extends CaseTest {

    @BeforeEach
    void fourThingsHappen() {
        ledger.append(matter, MatterEvents.REPORTED, Map.of("text", "停车难"));
        ledger.append(matter, MatterEvents.COMMENTED, Map.of("text", "已到现场"));
        ledger.append(matter, MatterEvents.COMMENTED, Map.of("text", "等物业答复"));
        matters.archive(matter);
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        ledger.append(matter, DeskEvents.DOSSIER_EXPORTED, Map.of("format", "pdf"));

        assertThat(matters.verify(matter)).isEqualTo(new LedgerVerdict(Outcome.WHOLE, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = '{\"text\":\"没人来过\"}'",
                "actor = 'somebody'",
                "kind = 'DECLINED'",
                "step = 'userTask_none'",
                "at = timestamp with time zone '2026-01-01 00:00:00+00'",
                "previous_hash = repeat('0', 64)",
                "hash = repeat('0', 64)"
            })
    void aChangedEntryShows(String change) {
        tamper("update ledger_entry set " + change + " where matter = ? and seq = 2");

        assertBrokenAt(2);
    }

    @Test
    void aRemovedEntryShows() {
        tamper("delete from ledger_entry where matter = ? and seq = 2");

        assertBrokenAt(3);
    }

    @Test
    void aRemovedEntryShowsThoughTheOthersCloseRanks() {
        tamper("delete from ledger_entry where matter = ? and seq = 2");
        tamper("update ledger_entry set seq = 2 where matter = ? and seq = 3");
        tamper("update ledger_entry set seq = 3 where matter = ? and seq = 4");

        assertBrokenAt(2);
    }

    @Test
    void swappedEntriesShow() {
        tamper("update ledger_entry set seq = 0 where matter = ? and seq = 2");
        tamper("update ledger_entry set seq = 2 where matter = ? and seq = 3");
        tamper("update ledger_entry set seq = 3 where matter = ? and seq = 0");

        assertBrokenAt(2);
    }

    @Test
    void aRemovedTailOfAClosedMatterShows() {
        tamper("delete from ledger_entry where matter = ? and seq >= 3");

        assertUnsealed();
    }

    @Test
    void anEmptiedLedgerOfAClosedMatterShows() {
        tamper("delete from ledger_entry where matter = ?");

        assertUnsealed();
    }

    @Test
    void aLedgerWrittenAnewDoesNotMatchTheHashKeptAtClosing() {
        tamper("delete from ledger_entry where matter = ?");
        tamper("delete from ledger_head where matter = ?");
        ledger.append(matter, MatterEvents.REPORTED, Map.of("text", "车位很多"));
        ledger.append(matter, MatterEvents.ARCHIVED, Map.of());

        assertUnsealed();
    }

    @Test
    void aForgottenHashOfAClosedMatterShows() {
        tamper("update matter set dossier_hash = null where number = ?");

        assertUnsealed();
    }

    @Test
    void aBrokenLedgerIsNotArchived() {
        reportMatter();
        ledger.append(matter, MatterEvents.REPORTED, Map.of());
        tamper("update ledger_entry set actor = 'somebody' where matter = ?");

        assertThatThrownBy(() -> matters.archive(matter)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fiftyLongStatementsFitIntoOneEntry() {
        String statement = UUID.randomUUID().toString().repeat(60);

        ledger.append(matter, CouncilEvents.RESOLVED, Map.of("text", statement.repeat(50)));

        assertThat(matters.verify(matter).isWhole()).isTrue();
    }

    @Test
    void anotherMattersClosingIsNoSeal() {
        String other = matter;
        reportMatter();
        ledger.append(matter, MatterEvents.REPORTED, Map.of());
        matters.archive(matter);
        jdbc.sql("update matter set dossier_hash = (select dossier_hash from matter where number = ?) where number = ?")
                .params(other, matter)
                .update();

        assertUnsealed();
    }

    private void tamper(String sql) {
        jdbc.sql(sql).param(matter).update();
    }

    private void assertBrokenAt(int seq) {
        assertThat(matters.verify(matter)).isEqualTo(new LedgerVerdict(Outcome.BROKEN, Optional.of(seq)));
    }

    private void assertUnsealed() {
        assertThat(matters.verify(matter)).isEqualTo(new LedgerVerdict(Outcome.UNSEALED, Optional.empty()));
    }
}
