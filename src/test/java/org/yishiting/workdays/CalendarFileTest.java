package org.yishiting.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishiting.workdays.BadCalendarException.Reason;

/** What spreadsheets and programs write is taken as what it says. */
class CalendarFileTest {

    private static final List<CalendarDay> NEW_YEAR = List.of(
            day("2026-01-01", false, "元旦"),
            day("2026-01-02", false, "元旦"),
            day("2026-01-03", false, "元旦"),
            day("2026-01-04", true, "元旦调休"));

    @ParameterizedTest
    @ValueSource(strings = {"cal-excel-2026.csv", "cal-utf16.csv", "cal-cjk-head.csv"})
    void whatSpreadsheetsSave(String file) throws IOException {
        assertThat(CalendarSheet.read(2026, content(file))).startsWith(NEW_YEAR.toArray(CalendarDay[]::new));
    }

    @Test
    void aHolidayAcrossTheTurnOfTheYear() throws IOException {
        assertThat(CalendarSheet.read(2023, content("cal-cross-year-2023.csv")))
                .containsExactly(
                        day("2022-12-31", false, "元旦"), day("2023-01-01", false, "元旦"), day("2023-01-02", false, "元旦"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年1月1日,休,元旦\n2026年1月2日,休,元旦\n2026年1月3日,休,元旦\n2026年1月4日,班,元旦调休",
                "2026.1.1;否;元旦\r\n2026.1.2;否;元旦\r\n2026.1.3;否;元旦\r\n2026.1.4;是;元旦调休",
                "\"2026-01-01\",\"FALSE\",\"元旦\"\n\"2026-01-02\",\"FALSE\",\"元旦\"\n20260103,0,元旦\n20260104,1,元旦调休",
                "名称\t日期\t是否放假\n元旦\t2026/1/1\t是\n元旦\t2026/1/2\t是\n元旦\t2026/1/3 0:00:00\t是\n元旦调休\t2026/1/4\t否",
                "日期，类型，名称\n２０２６－０１－０１，放假，元旦\n2026-01-02，放假，元旦\n2026-01-03，放假，元旦\n2026-01-04，补班，元旦调休",
                "date,working,name,,\n2026-01-01,false,元旦,,\n,,,,\n2026-01-02,false,元旦,,\n2026-01-03,false,元旦,,\n2026-01-04,true,元旦调休,,",
                "{\"year\": 2026, \"days\": [{\"name\":\"元旦\",\"date\":\"2026-01-01\",\"isOffDay\":true},"
                        + "{\"name\":\"元旦\",\"date\":\"2026-01-02\",\"isOffDay\":true},"
                        + "{\"name\":\"元旦\",\"date\":\"2026-01-03\",\"isOffDay\":true},"
                        + "{\"name\":\"元旦调休\",\"date\":\"2026-01-04\",\"isOffDay\":false}]}"
            })
    void inEverySpelling(String text) {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16LE)) {
            assertThat(CalendarSheet.read(2026, text.getBytes(charset)))
                    .as(charset.name())
                    .isEqualTo(NEW_YEAR);
        }
        assertThat(CalendarSheet.read(2026, "\uFEFF" + text)).isEqualTo(NEW_YEAR);
    }

    @Test
    void aWorkbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var dates = workbook.createCellStyle();
            dates.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
            Row head = sheet.createRow(0);
            List.of("日期", "是否上班", "名称").forEach(name -> head.createCell(Math.max(0, head.getLastCellNum()))
                    .setCellValue(name));
            for (CalendarDay one : NEW_YEAR) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                Cell date = row.createCell(0);
                date.setCellValue(one.day());
                date.setCellStyle(dates);
                row.createCell(1).setCellValue(one.working());
                row.createCell(2).setCellValue(one.name());
            }
            workbook.write(file);
        }

        assertThat(CalendarSheet.read(2026, file.toByteArray())).isEqualTo(NEW_YEAR);
        assertThat(CalendarSheet.text(file.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004 no workbook", "{\"days\": ", "{\"year\": 2026}"})
    void whatCannotBeReadIsRefusedInWords(String broken) {
        assertThatThrownBy(() -> CalendarSheet.read(2026, broken))
                .isInstanceOfSatisfying(BadCalendarException.class, bad -> assertThat(bad.faults())
                        .extracting(BadCalendarException.Fault::reason)
                        .containsExactly(Reason.UNREADABLE));
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        List<CalendarDay> days = List.of(day("2026-01-01", false, "元旦, \"新年\""));
        assertThat(CalendarSheet.read(2026, CalendarSheet.write(days))).isEqualTo(days);
    }

    private static byte[] content(String file) throws IOException {
        try (InputStream content = CalendarFileTest.class.getResourceAsStream("/cases/" + file)) {
            return content.readAllBytes();
        }
    }

    private static CalendarDay day(String day, boolean working, String name) {
        return new CalendarDay(LocalDate.parse(day), working, name, false);
    }
}
