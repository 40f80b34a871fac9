package org.yishiting.desk;

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
import org.yishiting.attachment.UnacceptableFileException;
import org.yishiting.portal.Course;

/** The desk has a word for everything that can happen, in both languages. */
class DeskWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"desk", "desk_en"})
    void everyStateHasAWord(String bundle) throws IOException {
        Properties words =
                PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages/" + bundle + ".properties"));
        List<String> keys = Stream.of(
                        keys("pdf.stage", Course.State.values()),
                        keys("file", UnacceptableFileException.Reason.values()))
                .flatMap(names -> names)
                .toList();
        assertThat(words.stringPropertyNames()).containsAll(keys);
    }

    private static Stream<String> keys(String prefix, Enum<?>[] states) {
        return Arrays.stream(states).map(state -> "desk." + prefix + "." + state.name());
    }
}
