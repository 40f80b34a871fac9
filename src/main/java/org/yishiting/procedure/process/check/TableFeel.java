package org.yishiting.procedure.process.check;

import java.util.Map;
import java.util.Optional;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** The same FEEL that the engine's tables speak. */
@Component
class TableFeel {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    boolean isExpression(String text) {
        return feel.parseExpression(text).isSuccess();
    }

    boolean isTests(String text) {
        return feel.parseUnaryTests(text).isSuccess();
    }

    /** What the expression comes to without knowing any variable; empty when it does not without. */
    Optional<Object> constant(String text) {
        EvaluationResult result = feel.evaluateExpression(text, Map.<String, Object>of());
        return result.isSuccess() ? Optional.ofNullable(result.result()) : Optional.empty();
    }

    boolean fits(String tests, Object value) {
        EvaluationResult result = feel.evaluateUnaryTests(tests, value, Map.<String, Object>of());
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
