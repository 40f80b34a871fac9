package org.yishiting.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealedTest {

    private static final SealedColumn CONTACT = new SealedColumn("matter", "number", "reporter_contact");
    private static final SealedColumn NAME = new SealedColumn("matter", "number", "reporter_name");
    private static final String PHONE = "13800001111";

    private final Sealed sealed = new Sealed("the first key of this test");

    @Test
    void whatIsSealedOpensInItsRow() {
        String stored = sealed.seal(PHONE, CONTACT, "JSX-2026-000001");

        assertThat(stored).doesNotContain(PHONE).isNotEqualTo(sealed.seal(PHONE, CONTACT, "JSX-2026-000001"));
        assertThat(sealed.open(stored, CONTACT, "JSX-2026-000001")).isEqualTo(PHONE);
        assertThat(sealed.seal("", CONTACT, "JSX-2026-000001")).isNull();
    }

    @Test
    void itOpensInNoOtherRowOrColumn() {
        String stored = sealed.seal(PHONE, CONTACT, "JSX-2026-000001");

        assertThatThrownBy(() -> sealed.open(stored, CONTACT, "JSX-2026-000002"))
                .isInstanceOf(SealBrokenException.class)
                .hasMessageContaining("JSX-2026-000002")
                .message()
                .doesNotContain(PHONE);
        assertThatThrownBy(() -> sealed.open(stored, NAME, "JSX-2026-000001")).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void aPreviousKeyOpensAndDoesNotSeal() {
        String old = sealed.seal(PHONE, CONTACT, "JSX-2026-000001");
        Sealed rotated = new Sealed("the second key of this test", "the first key of this test");

        assertThat(rotated.open(old, CONTACT, "JSX-2026-000001")).isEqualTo(PHONE);
        assertThat(rotated.seal(PHONE, CONTACT, "JSX-2026-000001"))
                .startsWith(rotated.mark())
                .doesNotStartWith(sealed.mark());
    }

    @Test
    void withoutItsKeyNothingOpensAndTheKeyIsNamed() {
        String old = sealed.seal(PHONE, CONTACT, "JSX-2026-000001");

        assertThatThrownBy(() -> new Sealed("another key of this test").open(old, CONTACT, "JSX-2026-000001"))
                .isInstanceOf(SealBrokenException.class)
                .hasMessageContaining(old.substring(0, 8));
    }

    @Test
    void theLongestNameFitsItsColumn() {
        assertThat(sealed.seal("𠮷".repeat(40), NAME, "JSX-2026-000001").length())
                .isLessThanOrEqualTo(400);
        assertThat(sealed.seal("a".repeat(160), CONTACT, "JSX-2026-000001").length())
                .isLessThanOrEqualTo(400);
    }
}
