package org.yishiting.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishiting.workdays.BadCalendarException.Fault;
import org.yishiting.workdays.BadCalendarException.Reason;

class CalendarSheetTest {

    @Test
    void readsDaysPastHeadAndEmptyLines() {
        String text = "\uFEFFdate,working,name\r\n\r\n2027-01-01,false,元旦\r\n 2027-02-06 , true , 春节调休\r\n";

        assertThat(CalendarSheet.read(2027, text))
                .containsExactly(
                        new CalendarDay(LocalDate.parse("2027-01-01"), false, "元旦", false),
                        new CalendarDay(LocalDate.parse("2027-02-06"), true, "春节调休", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-01,false         | NOT_THREE_CELLS",
                "2027-01-01,false,a,b     | NOT_THREE_CELLS",
                "1 Jan 2027,false,元旦     | NO_DATE",
                "2027-02-29,false,元旦     | NO_DATE",
                "2026-11-30,false,元旦     | OTHER_YEAR",
                "2028-02-01,false,元旦     | OTHER_YEAR",
                "2027-01-01,false,\"元旦   | NOT_THREE_CELLS",
                "2027-01-01,也许,元旦      | NOT_TRUE_OR_FALSE",
                "2027-01-01,false,        | NAME_LENGTH"
            })
    void namesWhatIsWrongWithALine(String line, Reason reason) {
        assertThatThrownBy(() -> CalendarSheet.read(2027, line))
                .asInstanceOf(type(BadCalendarException.class))
                .extracting(bad -> bad.faults().get(0).reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "date,working,name"})
    void aSheetWithoutADayIsNone(String text) {
        assertThatThrownBy(() -> CalendarSheet.read(2027, text))
                .asInstanceOf(type(BadCalendarException.class))
                .extracting(bad -> bad.faults().get(0).reason())
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void tellsAllBadLinesWithTheirNumbers() {
        String text = "2027-01-01,false,元旦\n2027-01-01,false,元旦\n\nx,true,y";

        assertThatThrownBy(() -> CalendarSheet.read(2027, text))
                .asInstanceOf(type(BadCalendarException.class))
                .extracting(BadCalendarException::faults)
                .asInstanceOf(LIST)
                .containsExactly(new Fault(2, Reason.TWICE, "2027-01-01"), new Fault(4, Reason.NO_DATE, "x"));
    }
}
