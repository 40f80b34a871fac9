package org.yishiting.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The dossier has a word for whatever a commitment can be in, in both languages. */
class CommitmentWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"commitment", "commitment_en"})
    void everyStateHasAWord(String bundle) throws IOException {
        Properties words =
                PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages/" + bundle + ".properties"));
        assertThat(words.stringPropertyNames())
                .containsAll(Arrays.stream(Commitment.Status.values())
                        .map(status -> "commitment.status." + status.name())
                        .toList());
    }
}
