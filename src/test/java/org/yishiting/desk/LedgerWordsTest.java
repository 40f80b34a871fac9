package org.yishiting.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.yishiting.community.Names;
import org.yishiting.desk.LedgerLine.Text;
import org.yishiting.house.Times;
import org.yishiting.ledger.EventCatalogue;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;

class LedgerWordsTest {

    private final Ledger ledger = mock(Ledger.class);
    private final LedgerEntry entry = mock(LedgerEntry.class);
    private final Names names = mock(Names.class);
    private final StaticMessageSource messages = new StaticMessageSource();

    @BeforeEach
    void somethingIsWritten() {
        when(ledger.of("M")).thenReturn(List.of(entry));
        when(entry.kind()).thenReturn("BALLOT_OPENED");
        when(entry.actor()).thenReturn("zhang");
        when(entry.at()).thenReturn(Instant.parse("2026-11-25T02:00:00Z"));
        when(entry.actorName()).thenReturn("Zhang San");
        when(names.onRecord("zhang", "Zhang San")).thenReturn("Zhang San");
        when(names.holder("li")).thenReturn("Li");
        when(ledger.payloadOf(entry))
                .thenReturn(Map.of(
                        "id", 7, "closesAt", "2026-11-25T04:00:00Z", "rule", "half", "by", "li", "own", "zhang"));
        messages.addMessage("event.BALLOT_OPENED", Locale.ENGLISH, "Ballot opened");
        messages.addMessage("payload.closesAt", Locale.ENGLISH, "Until");
        messages.addMessage("payload.rule", Locale.ENGLISH, "Rule");
        messages.addMessage("payload.by", Locale.ENGLISH, "By");
        messages.addMessage("rule.half", Locale.ENGLISH, "More than half");
    }

    @Test
    void readsAsItsFeatureDeclaresIt() {
        LedgerLine line = read(EventKind.named("BALLOT_OPENED")
                .hidden("id")
                .times("closesAt")
                .code("rule", "rule.")
                .people("by")
                .other("own"));

        assertThat(line.kind()).isEqualTo("Ballot opened");
        assertThat(line.actor()).isEqualTo("Zhang San");
        assertThat(line.texts())
                .containsExactly(
                        new Text("By", "Li"),
                        new Text("Until", "2026-11-25 12:00"),
                        new Text("Rule", "More than half"));
    }

    @Test
    void whatNobodyDeclaresAnyMoreIsShownAsItStands() {
        LedgerLine line = read();

        assertThat(line.kind()).isEqualTo("BALLOT_OPENED");
        assertThat(line.texts()).contains(new Text("Rule", "half"), new Text("id", "7"));
    }

    private LedgerLine read(EventKind... declared) {
        EventCatalogue kinds = new EventCatalogue(List.of(() -> List.of(declared)));
        Times times = new Times(Clock.system(ZoneId.of("Asia/Shanghai")));
        PayloadWords payloads = new PayloadWords(ledger, kinds, messages, times);
        return new LedgerWords(ledger, kinds, payloads, messages, times)
                .of("M", names, Locale.ENGLISH)
                .get(0);
    }
}
