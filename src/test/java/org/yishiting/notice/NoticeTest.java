package org.yishiting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishiting.notice.Notice.Status;
import org.yishiting.refusal.RefusedException;

class NoticeTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "{1} days from {0} end at {2}")
    @CsvSource({
        "2026-11-25T00:00:00+08:00, 3, 2026-11-28T23:59:59+08:00",
        "2026-11-25T09:30:00+08:00, 3, 2026-11-28T23:59:59+08:00",
        "2026-11-25T23:59:59+08:00, 3, 2026-11-28T23:59:59+08:00",
        "2026-11-26T00:00:00+08:00, 3, 2026-11-29T23:59:59+08:00",
        "2026-11-25T22:00:00Z,      3, 2026-11-29T23:59:59+08:00",
        "2026-12-30T09:30:00+08:00, 7, 2027-01-06T23:59:59+08:00",
        "2028-02-27T09:30:00+08:00, 3, 2028-03-01T23:59:59+08:00",
        "2026-02-01T09:30:00+08:00, 30, 2026-03-03T23:59:59+08:00"
    })
    void countsCalendarDaysFromTheDayAfter(OffsetDateTime published, int days, OffsetDateTime closes) {
        assertThat(published(published.toInstant(), days).closesAt()).isEqualTo(closes.toInstant());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 31})
    void theWindowIsNeitherTooShortNorTooLong(int days) {
        assertThatThrownBy(() -> published(Instant.parse("2026-11-25T02:00:00Z"), days))
                .isInstanceOf(RefusedException.class)
                .hasMessage("window-days");
    }

    @Test
    void isOpenThroughItsLastSecond() {
        Notice notice = published(Instant.parse("2026-11-25T02:00:00Z"), 3);

        assertThat(notice.isOpen(notice.publishedAt())).isTrue();
        assertThat(notice.isOpen(notice.closesAt())).isTrue();
        assertThat(notice.isOpen(notice.closesAt().plusMillis(1))).isFalse();
    }

    @Test
    void takesEffectAtOnceWhenNobodyObjected() {
        Notice notice = published(Instant.parse("2026-11-25T02:00:00Z"), 3);

        notice.endWindow(false);

        assertThat(notice.status()).isEqualTo(Status.EFFECTIVE);
        assertThat(notice.isOpen(notice.publishedAt())).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> notice.close(true));
        assertThatIllegalStateException().isThrownBy(() -> notice.endWindow(true));
    }

    @ParameterizedTest
    @CsvSource({"true, OVERTURNED", "false, EFFECTIVE"})
    void standsUnlessAnObjectionIsUpheld(boolean upheld, Status status) {
        Notice notice = published(Instant.parse("2026-11-25T02:00:00Z"), 3);
        assertThatIllegalStateException().isThrownBy(() -> notice.close(upheld));
        notice.endWindow(true);
        assertThat(notice.status()).isEqualTo(Status.ANSWERING);

        notice.close(upheld);

        assertThat(notice.status()).isEqualTo(status);
        assertThatIllegalStateException().isThrownBy(() -> notice.close(upheld));
    }

    @Test
    void anObjectionIsAnsweredOnce() {
        Instant now = Instant.parse("2026-11-25T02:00:00Z");
        Objection objection = new Objection(1, "车位离窗户太近", "hash", false, now);
        assertThat(objection.contact()).isEmpty();
        assertThat(objection.upheld()).isEmpty();

        objection.answer(false, "距离", "距离符合规范", now);

        assertThat(objection.upheld()).contains(false);
        assertThatIllegalStateException().isThrownBy(() -> objection.answer(true, "距离", "距离不足", now));
        assertThat(objection.answer()).contains("距离符合规范");
    }

    private static Notice published(Instant at, int days) {
        return new Notice("M", "JSX", "北门道路拓宽方案", "拓宽北门道路", days, Clock.fixed(at, ZONE));
    }
}
