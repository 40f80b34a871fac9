package org.yishiting.notice;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.MatterEvents;
import org.yishiting.notification.Notifications;

class ReviewTest {

    private static final String CONTACT = "objector@example.invalid";
    private static final String TEMPLATE = "objection-answered";

    private final NoticeRepository notices = mock(NoticeRepository.class);
    private final ObjectionRepository objections = mock(ObjectionRepository.class);
    private final Ledger ledger = mock(Ledger.class);
    private final Notifications notifications = mock(Notifications.class);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final Review review = new Review(notices, objections, mock(Notices.class), ledger, notifications, clock);

    @ParameterizedTest
    @CsvSource({"true, REPORTER_TOLD", "false, REPORTER_NOT_REACHED"})
    void whoeverObjectedIsToldWhereTheAnswerIs(boolean reached, String recorded) {
        when(notifications.tellContact(CONTACT, "M", TEMPLATE, List.of("北门道路拓宽方案")))
                .thenReturn(reached);
        answer(CONTACT);
        verify(ledger)
                .append(
                        eq("M"),
                        argThat((EventKind kind) -> kind.name().equals(recorded)),
                        eq(Map.of("template", TEMPLATE)));
    }

    @Test
    void nobodyIsToldWhenNoContactWasLeft() {
        answer("");
        verifyNoInteractions(notifications);
        verify(ledger, never()).append(anyString(), eq(MatterEvents.REPORTER_NOT_REACHED), any());
    }

    private void answer(String contact) {
        Objection objection = mock(Objection.class);
        when(objection.id()).thenReturn(7L);
        when(objection.notice()).thenReturn(1L);
        when(objection.gist()).thenReturn(Optional.of("缺少坡道"));
        when(objection.answer()).thenReturn(Optional.of("已有坡道"));
        when(objection.contact()).thenReturn(Optional.of(contact).filter(left -> !left.isEmpty()));
        when(objections.findById(7L)).thenReturn(Optional.of(objection));
        Notice notice = mock(Notice.class);
        when(notice.matter()).thenReturn("M");
        when(notice.title()).thenReturn("北门道路拓宽方案");
        when(notices.findById(1L)).thenReturn(Optional.of(notice));
        review.answer(7, false, "缺少坡道", "已有坡道");
    }
}
