package org.yishiting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yishiting.CaseTest;
import org.yishiting.council.CouncilEvents;
import org.yishiting.desk.DeskEvents;
import org.yishiting.ledger.LedgerVerdict.Outcome;
import org.yishiting.matter.MatterEvents;

/** Whoever changes the ledger behind the application's back is found out. */
class LedgerTest extends CaseTest {

    @Autowired
    private IdentityService identity;

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
                "actor_name = '别人'",
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
    void anEntryKeepsTheNameItsActorHad() {
        identity.saveUser(named("case-zhang", "张建国"));
        as("case-zhang", () -> ledger.append(matter, MatterEvents.COMMENTED, Map.of("text", "已量过")));
        User renamed = identity.createUserQuery().userId("case-zhang").singleResult();
        renamed.setFirstName("张国建");
        identity.saveUser(renamed);

        LedgerEntry entry = ledger.of(matter, MatterEvents.COMMENTED).get(0);
        assertThat(entry.actor()).isEqualTo("case-zhang");
        assertThat(entry.actorName()).isEqualTo("张建国");
        assertThat(matters.verify(matter).isWhole()).isTrue();
    }

    @Test
    void whatFollowsByItselfIsOfTheSystemWhoeverSetItOff() {
        as("case-li", () -> ledger.append(matter, MatterEvents.STAGE_ENTERED, "callActivity_x", "① 收集", Map.of()));

        LedgerEntry entry = ledger.of(matter, MatterEvents.STAGE_ENTERED).get(0);
        assertThat(entry.actor()).isEqualTo("system");
        assertThat(entry.actorName()).isEqualTo("系统");
    }

    private User named(String id, String name) {
        User user = identity.newUser(id);
        user.setFirstName(name);
        return user;
    }

    private static void as(String user, Runnable work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
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
    void aRemovedTailOfAnOpenMatterShowsByTheHead() {
        reportMatter();
        ledger.append(matter, MatterEvents.REPORTED, Map.of("text", "停车难"));
        ledger.append(matter, MatterEvents.COMMENTED, Map.of("text", "已到现场"));
        tamper("delete from ledger_entry where matter = ? and seq = 2");

        assertThat(matters.verify(matter)).isEqualTo(new LedgerVerdict(Outcome.SHORTENED, Optional.empty()));
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
