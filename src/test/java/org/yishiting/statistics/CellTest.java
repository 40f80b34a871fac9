package org.yishiting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({"2, 3, 66.7%, 66.7% (n=3)", "1, 1, 100.0%, 100.0% (n=1)", "0, 4, 0.0%, 0.0% (n=4)", "0, 0, —, —"})
    void sharesAreSaidWithOneDecimalAndTheirCases(long part, long whole, String shown, String printed) {
        Cell cell = Cell.share(new Share(part, whole));
        assertThat(cell.shown()).isEqualTo(shown);
        assertThat(cell.n()).isEqualTo(whole);
        assertThat(cell.inPrint()).isEqualTo(printed);
    }

    @Test
    void daysHaveOneDecimal() {
        assertThat(Cell.median(new Spread(4, 2.25, 9)).shown()).isEqualTo("2.3");
        assertThat(Cell.p90(new Spread(4, 2.25, 9)).shown()).isEqualTo("9.0");
        assertThat(Cell.median(Spread.NONE).shown()).isEqualTo("—");
    }

    @Test
    void nothingLeadsNowhere() {
        assertThat(Cell.count(0).to("/x").link()).isNull();
        assertThat(Cell.share(Share.NONE).to("/x").link()).isNull();
        assertThat(Cell.count(1).to("/x").link()).isEqualTo("/x");
        assertThat(Cell.share(new Share(0, 5)).to("/x").link()).isEqualTo("/x");
    }

    @Test
    void changesHaveASignAndAUnit() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/statistics");
        messages.setDefaultEncoding("UTF-8");
        Words words = new Words(messages, Locale.ENGLISH, Map.of(), Map.of());
        assertThat(Change.of(Cell.count(3), Cell.count(5), words)).isEqualTo("−2");
        assertThat(Change.of(Cell.count(5), Cell.count(5), words)).isEqualTo("0");
        assertThat(Change.of(Cell.share(new Share(2, 3)), Cell.share(new Share(1, 2)), words))
                .isEqualTo("+16.7 points");
        assertThat(Change.of(Cell.median(new Spread(2, 1.5, 2)), Cell.median(new Spread(2, 1.52, 2)), words))
                .isEqualTo("0.0 days");
        assertThat(Change.of(Cell.share(Share.NONE), Cell.share(new Share(1, 2)), words))
                .isEqualTo("—");
    }
}
