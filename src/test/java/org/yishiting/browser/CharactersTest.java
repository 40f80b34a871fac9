package org.yishiting.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yishiting.house.Words;
import org.yishiting.house.WordsTest;

/** Pages count characters as the server does. */
class CharactersTest {

    private static final Path SCRIPT = Path.of("src/main/resources/static/js/characters.js");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void pagesKeepAndCountTheSame() throws Exception {
        String module = "data:text/javascript;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(SCRIPT));
        try (BrowserContext context = chromium.person(Chromium.DESK)) {
            Page page = context.newPage();
            for (Object[] row : WordsTest.typed()
                    .map(row -> row.get())
                    .filter(CharactersTest::canTravel)
                    .toList()) {
                Object said = page.evaluate(
                        "async ([module, typed]) => { const words = await import(module);"
                                + " return [words.keptWords(typed), words.countCharacters(typed), words.isBlank(typed)]; }",
                        List.of(module, row[0]));
                assertThat(said)
                        .isEqualTo(List.of(row[1], Words.count((String) row[0]), Words.isBlank((String) row[0])));
            }
        }
    }

    /** Half a character cannot be sent to the browser. */
    private static boolean canTravel(Object[] row) {
        return StandardCharsets.UTF_8.newEncoder().canEncode((String) row[0]);
    }
}
