package org.yishiting.workdays;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yishiting.workdays.BadCalendarException.Fault;
import org.yishiting.workdays.BadCalendarException.Reason;

/** A table as text: a line a row, cells parted by commas, semicolons or tabs, quoted where need be. */
final class TextTable {

    private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '，', '；');

    private TextTable() {}

    /** @throws BadCalendarException where a quote is never closed */
    static List<SheetRow> read(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                rows.add(new SheetRow((int) parser.getCurrentLineNumber(), cells(row)));
            }
        } catch (CSVException | UncheckedIOException broken) {
            throw new BadCalendarException(
                    List.of(new Fault(rows.size() + 1, Reason.NOT_THREE_CELLS, lineOf(text, rows.size()))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(String::strip).toList();
    }

    /** What parts most cells of the first lines. */
    private static char separator(String text) {
        List<String> first =
                text.lines().filter(line -> !line.isBlank()).limit(5).toList();
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(sign -> occurrences(first.stream(), sign)))
                .filter(sign -> occurrences(first.stream(), sign) > 0)
                .orElse(',');
    }

    private static long occurrences(Stream<String> lines, char sign) {
        return lines.flatMapToInt(String::chars).filter(one -> one == sign).count();
    }

    private static String lineOf(String text, int index) {
        return text.lines().skip(index).findFirst().orElse("");
    }
}
