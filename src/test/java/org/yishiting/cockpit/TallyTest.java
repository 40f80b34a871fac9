package org.yishiting.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The median of lengths that are counted, not listed. */
class TallyTest {

    @ParameterizedTest
    @CsvSource({"3, 3", "'1,4', 2.5", "'1,4,9', 4", "'9,1,4,4', 4", "'0,0,0,7', 0", "'2,2,3,3', 2.5"})
    void liesInTheMiddle(String lengths, double median) {
        Tally tally = new Tally();
        for (String days : lengths.split(",")) {
            tally.add(Integer.parseInt(days), 1);
        }
        assertThat(tally.median()).isEqualTo(median);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 5.5", "3, 10"})
    void countsWhatCameOften(long often, double median) {
        Tally tally = new Tally();
        tally.add(1, 2);
        tally.add(10, often);
        assertThat(tally.median()).isEqualTo(median);
        assertThat(tally.count()).isEqualTo(2 + often);
    }
}
