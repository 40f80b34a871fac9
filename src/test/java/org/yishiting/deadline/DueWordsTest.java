package org.yishiting.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yishiting.deadline.Remaining.State;
import org.yishiting.house.House;
import org.yishiting.house.Times;
import org.yishiting.workdays.Workdays;

/** It is 10 o'clock of Wednesday, 25 November 2026. */
class DueWordsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), SHANGHAI);

    private final Workdays workdays = mock(Workdays.class);
    private DueWords words;

    @BeforeEach
    void load() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/deadline");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        words = new DueWords(workdays, messages, new Times(CLOCK));
    }

    @ParameterizedTest(name = "{0}, {1} working days away: {2}")
    @CsvSource({
        "2026-11-27T23:59:59, 2, AMPLE, 2026-11-27 · 还剩 2 个工作日, 2026-11-27 · 2 working days left",
        "2026-11-26T23:59:59, 1, SOON, 2026-11-26 · 还剩 1 个工作日, 2026-11-26 · 1 working day left",
        "2026-11-25T23:59:59, 0, SOON, 2026-11-25 · 今天到期, 2026-11-25 · due today",
        "2026-11-26T23:59:59, 0, SOON, 2026-11-26 · 还剩 1 天，都是休息日, 2026-11-26 · 1 day off left",
        "2026-11-28T23:59:59, 0, SOON, 2026-11-28 · 还剩 3 天，都是休息日, 2026-11-28 · 3 days off left",
        "2026-11-25T14:00:00, 0, SOON, 2026-11-25 14:00 · 今天到期, 2026-11-25 14:00 · due today",
        "2026-11-25T09:00:00, 0, PAST, 2026-11-25 09:00 · 已到期, 2026-11-25 09:00 · overdue",
        "2026-11-24T23:59:59, -1, PAST, 2026-11-24 · 已超 1 个工作日, 2026-11-24 · 1 working day late",
        "2026-11-20T23:59:59, -3, PAST, 2026-11-20 · 已超 3 个工作日, 2026-11-20 · 3 working days late"
    })
    void says(LocalDateTime due, int left, State state, String chinese, String english) {
        Instant limit = due.atZone(SHANGHAI).toInstant();
        when(workdays.until(limit)).thenReturn(left);

        assertThat(words.remaining(limit, null).state()).isEqualTo(state);
        assertThat(words.of(limit, null, House.LANGUAGE)).isEqualTo(chinese);
        assertThat(words.of(limit, null, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void aPauseCountsUntilItsLastDayIsOver() {
        Instant late =
                LocalDateTime.parse("2026-11-20T23:59:59").atZone(SHANGHAI).toInstant();
        when(workdays.until(late)).thenReturn(-3);

        assertThat(words.of(late, LocalDate.parse("2026-11-26"), House.LANGUAGE))
                .isEqualTo("2026-11-20 · 暂缓至 2026-11-26");
        assertThat(words.of(late, LocalDate.parse("2026-11-26"), Locale.ENGLISH))
                .isEqualTo("2026-11-20 · paused until 2026-11-26");
        assertThat(words.of(late, LocalDate.parse("2026-11-25"), House.LANGUAGE))
                .isEqualTo("2026-11-20 · 已超 3 个工作日");
    }
}
