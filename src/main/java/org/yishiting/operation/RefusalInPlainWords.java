package org.yishiting.operation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yishiting.house.House;

/** Tells an operator in Chinese and English what to set, instead of a stack trace. */
class RefusalInPlainWords extends AbstractFailureAnalyzer<UnsafeProductionException> {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    RefusalInPlainWords() {
        messages.setBasename("messages/operation");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeProductionException unsafe) {
        return new FailureAnalysis(
                unsafe.weaknesses().stream()
                        .flatMap(weakness -> inBoth(weakness.messageKey(), unsafe.details()))
                        .collect(Collectors.joining("\n")),
                inBoth("operation.refusal.action").collect(Collectors.joining("\n")),
                unsafe);
    }

    private Stream<String> inBoth(String key, Object... arguments) {
        return House.LANGUAGES.stream().map(locale -> messages.getMessage(key, arguments, locale));
    }
}
