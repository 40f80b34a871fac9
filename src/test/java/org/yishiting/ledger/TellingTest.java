package org.yishiting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yishiting.ledger.EventKind.Telling;
import org.yishiting.ledger.PayloadKey.How;

/** What residents are told of each event is decided, event by event: {@code src/docs/telling.md} is always true. */
class TellingTest {

    private static final Path DOCUMENT = Path.of("src/docs/telling.md");

    /** What changed is said by its name alone. */
    private static final Set<String> WITHOUT_CONTENT = Set.of("REPORTED", "ARCHIVED", "LEFT_OPEN");

    @Test
    void theDocumentShowsWhatResidentsAreToldOfEachEvent() throws IOException {
        List<String> shown = Files.readAllLines(DOCUMENT, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(shown)
                .containsExactlyElementsOf(
                        EventKindsTest.kinds().stream().map(TellingTest::row).toList());
    }

    @Test
    void whatChangedIsToldWithItsContentOrNotAtAll() {
        assertThat(EventKindsTest.kinds())
                .filteredOn(kind -> kind.telling() == Telling.STORY)
                .filteredOn(kind -> kind.open().isEmpty() && kind.own().isEmpty())
                .extracting(EventKind::name)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_CONTENT);
    }

    @Test
    void neitherIdsNorAccountsAreOpened() {
        assertThat(EventKindsTest.kinds()).allSatisfy(kind -> assertThat(kind.open())
                .extracting(key -> kind.payload().get(key).how())
                .isSubsetOf(How.WORDS, How.CODE, How.TIME, How.UNIT));
    }

    @Test
    void onlyWhatIsDeclaredCanBeOpened() {
        assertThatThrownBy(() -> EventKind.named("BALLOT_OPENED").words("title").open("phone"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("phone");
    }

    private static String row(EventKind kind) {
        String said = Stream.of(
                        kind.open().stream(),
                        kind.own().map(key -> key + " (own)").stream(),
                        Stream.of("photos").filter(word -> kind.photos()))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s |"
                .formatted(kind.name(), kind.telling().name().toLowerCase(Locale.ROOT), said.isEmpty() ? "–" : said);
    }
}
