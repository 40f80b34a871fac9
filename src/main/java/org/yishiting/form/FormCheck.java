package org.yishiting.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Checks a submission against the form's definition, as the browser does but where it counts. */
@Component
class FormCheck {

    private final FieldCheck fieldCheck;
    private final MessageSource messages;
    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    FormCheck(FieldCheck fieldCheck, MessageSource messages) {
        this.fieldCheck = fieldCheck;
        this.messages = messages;
    }

    /**
     * @param context what the form was shown, including option lists
     * @param faults receives a sentence per fault
     * @param answers receives what was accepted, in the form's order
     * @return variables for the engine: choices and numbers plain, words transient
     */
    Map<String, Object> accept(
            TaskForm form,
            Map<String, Object> submitted,
            Map<String, Object> context,
            List<String> faults,
            List<Answer> answers) {
        Map<String, Object> values = SubmittedValues.plain(submitted);
        refuseUnknown(form, values.keySet(), faults);
        Map<String, Object> scope = new LinkedHashMap<>(context);
        scope.putAll(values);
        Map<String, Object> variables = Variables.createVariables();
        for (FormField field : form.fields()) {
            if (isHidden(field, scope)) {
                continue;
            }
            Object value = fieldCheck.accept(field, values.get(field.key()), context, faults);
            if (value != null) {
                answers.add(new Answer(field.key(), field.label(), fieldCheck.shown(field, value, context)));
                variables.put(field.key(), field.isWords() ? Variables.untypedValue(value, true) : value);
            }
        }
        return variables;
    }

    private void refuseUnknown(TaskForm form, Set<String> submitted, List<String> faults) {
        Set<String> unknown = new LinkedHashSet<>(submitted);
        unknown.removeAll(form.fields().stream().map(FormField::key).collect(Collectors.toSet()));
        unknown.forEach(key -> faults.add(messages.getMessage("form.unknown", new Object[] {key}, Locale.CHINESE)));
    }

    private boolean isHidden(FormField field, Map<String, Object> scope) {
        return Objects.nonNull(field.hide())
                && Boolean.TRUE.equals(feel.evaluateSimpleExpression(
                        field.hide(), Variables.fromMap(scope).asVariableContext()));
    }
}
