package org.yishiting.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Without a browser the tests are skipped loudly at home, and fail where every test has to run. */
class ChromiumTest {

    private static ChromiumSearch search(Map<String, String> environment, String... installed) {
        return new ChromiumSearch(environment, path -> Set.of(installed).contains(path.toString()));
    }

    @Test
    void theNamedOneIsTakenAndNoOther() {
        assertThat(search(Map.of("CHROMIUM", "/opt/chrome"), "/opt/chrome", "/usr/bin/chromium")
                        .executable())
                .contains(Path.of("/opt/chrome"));
        assertThat(search(Map.of("CHROMIUM", "/opt/chrome"), "/usr/bin/chromium")
                        .executable())
                .isEmpty();
    }

    @Test
    void otherwiseTheFirstUsualOne() {
        assertThat(search(Map.of(), "/usr/bin/google-chrome", "/usr/bin/chromium-browser")
                        .executable())
                .contains(Path.of("/usr/bin/chromium-browser"));
        assertThat(search(Map.of(), "/usr/bin/google-chrome").executable()).contains(Path.of("/usr/bin/google-chrome"));
    }

    @Test
    void withoutOneTheReportSaysHowToGetIt() {
        var answer = new Chromium(search(Map.of())).evaluateExecutionCondition(null);
        assertThat(answer.isDisabled()).isTrue();
        assertThat(answer.getReason()).hasValue(ChromiumSearch.MISSING);
    }

    @Test
    void whereEveryTestHasToRunItFails() {
        assertThatThrownBy(() -> new Chromium(search(Map.of("CI", "true"))).evaluateExecutionCondition(null))
                .hasMessage(ChromiumSearch.MISSING);
    }
}
