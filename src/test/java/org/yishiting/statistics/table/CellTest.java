package org.yishiting.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishiting.statistics.Share;
import org.yishiting.statistics.Spread;

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
}
