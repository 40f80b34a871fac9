package org.yishiting.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The dossier has a word for whatever a deliberation can be in, in both languages. */
class CouncilWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"council", "council_en"})
    void everyStateHasAWord(String bundle) throws IOException {
        Properties words =
                PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages/" + bundle + ".properties"));
        List<String> keys = Stream.concat(
                        keys("meeting", Meeting.Status.values()),
                        keys("feasible", ResearchQuestion.Feasibility.values()))
                .toList();
        assertThat(words.stringPropertyNames()).containsAll(keys);
    }

    private static Stream<String> keys(String prefix, Enum<?>[] states) {
        return Arrays.stream(states).map(state -> "council.dossier." + prefix + "." + state.name());
    }
}
