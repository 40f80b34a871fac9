package org.yishiting.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What kind of failure an exception is, and that there is a word for each. */
class FailureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.yishiting.notification.UndeliveredException: 550|MAIL",
                "org.camunda.bpm.engine.OptimisticLockingException: ENGINE-03005 Execution of 'UPDATE'|LOCK",
                "org.springframework.dao.CannotAcquireLockException: could not execute|LOCK",
                "java.lang.RuntimeException: x at y Caused by: java.net.SocketTimeoutException: Read timed out|TIMEOUT",
                "java.net.ConnectException: Connection refused|TIMEOUT",
                "org.camunda.bpm.engine.ProcessEngineException: Unknown property used in expression: ${a}|EXPRESSION",
                "java.lang.IllegalStateException: process variable 'notice' is missing|EXPRESSION",
                "java.lang.IllegalArgumentException: no division|UNKNOWN",
                "''|UNKNOWN"
            })
    void isToldApart(String stacktrace, Failure kind) {
        assertThat(Failure.of(stacktrace)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "cockpit_en"})
    void hasWords(String bundle) throws IOException {
        assertThat(PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages/" + bundle + ".properties"))
                        .stringPropertyNames())
                .containsAll(Arrays.stream(Failure.values())
                        .flatMap(kind -> java.util.stream.Stream.of("meaning", "advice")
                                .map(part -> "incident." + kind.code() + "." + part))
                        .toList());
    }

    @Test
    void mailComesBeforeTheTimeoutThatCausedIt() {
        assertThat(Failure.of("UndeliveredException: x Caused by: SocketTimeoutException"))
                .isEqualTo(Failure.MAIL);
    }
}
