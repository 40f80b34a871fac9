package org.yishiting.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;

/** Checks a submission against the form's definition, as the browser does but where it counts. */
@Component
class FormCheck {

    private static final int MAX_ROWS = 50;

    private final FieldCheck fieldCheck;
    private final MessageSource messages;

    FormCheck(FieldCheck fieldCheck, MessageSource messages) {
        this.fieldCheck = fieldCheck;
        this.messages = messages;
    }

    /**
     * @param facts what conditions and choices of the form refer to
     * @param start what a field starts from, by the name of the fact; asked for fields that were not sent
     * @param faults receives a sentence per fault
     * @param answers receives what was accepted, in the form's order
     * @return variables for the engine: choices and numbers plain, words transient
     */
    Map<String, Object> accept(
            TaskForm form,
            Map<String, Object> submitted,
            Map<String, Object> facts,
            Function<String, Object> start,
            List<String> faults,
            List<Answer> answers) {
        Map<String, Object> given = SubmittedValues.plain(submitted);
        refuseUnknown(form.parts(), given, faults);
        Scope scope = new FormData(form.parts(), facts, start).after(given);
        Level whole = new Level(given, new LinkedHashMap<>(), new HashSet<>(), scope, faults, answers);
        judge(whole, form.parts(), List.of());
        Map<String, Object> variables = Variables.createVariables();
        whole.kept()
                .forEach((name, value) -> variables.put(
                        name, whole.staying().contains(name) ? value : Variables.untypedValue(value, true)));
        return variables;
    }

    /**
     * A form, or one row of a list of it.
     *
     * @param kept receives what is accepted
     * @param staying receives the names of what is no words
     */
    private record Level(
            Map<?, ?> given,
            Map<String, Object> kept,
            Set<String> staying,
            Scope scope,
            List<String> faults,
            List<Answer> answers) {

        void keep(List<String> path, String label, Object value, String shown) {
            Nested.put(kept, path, value);
            answers.add(new Answer(String.join(".", path), label, shown));
        }
    }

    private void judge(Level level, List<Part> parts, List<String> at) {
        for (Part part : parts) {
            if (level.scope().holds(part.hide())) {
                continue;
            }
            List<String> path = Nested.join(at, part.path());
            if (part instanceof FormGroup group) {
                judge(level, group.parts(), path);
            } else if (part instanceof FormList list) {
                rows(level, path, list);
            } else if (part instanceof FormField field) {
                field(level, path, field);
            }
        }
    }

    private void field(Level level, List<String> path, FormField field) {
        Object value = fieldCheck.accept(field, sent(level, path, field), level.scope(), level.faults());
        breaks(field.checks(), field.label(), level);
        if (value == null) {
            return;
        }
        level.keep(path, field.label(), value, fieldCheck.shown(field, value, level.scope()));
        if (path.size() == 1 && !field.isWords(value)) {
            level.staying().add(path.get(0));
        }
    }

    /** What is computed or only shown is not the sender's to say. */
    private Object sent(Level level, List<String> path, FormField field) {
        Object given = Nested.get(level.given(), path);
        if (field.isComputed()) {
            return field.compute(level.scope());
        }
        if (field.isDisabled()) {
            if (given != null) {
                level.faults().add(text("form.fixed", field.label()));
            }
            return null;
        }
        if (field.isReadOnly(level.scope())) {
            Object begun = Nested.get(level.scope().self(), path);
            if (given != null && !fieldCheck.isSame(given, begun)) {
                level.faults().add(text("form.fixed", field.label()));
            }
            return begun;
        }
        return given;
    }

    private void rows(Level level, List<String> path, FormList list) {
        Object given = Nested.get(level.given(), path);
        if (given != null && !(given instanceof List)) {
            level.faults().add(text("form.type", list.label()));
            return;
        }
        List<?> sent = given == null ? List.of() : (List<?>) given;
        if (sent.size() > MAX_ROWS) {
            level.faults().add(text("form.rows", list.label(), Integer.toString(MAX_ROWS)));
            return;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Level row = row(level, path, list, sent.get(i), i);
            row.faults().forEach(fault -> level.faults().add(text("form.row", list.label(), position(row), fault)));
            if (!row.kept().isEmpty()) {
                rows.add(row.kept());
                shown.add(row.answers().stream().map(Answer::shown).collect(Collectors.joining(" · ")));
            }
        }
        breaks(list.checks(), list.label(), level);
        if (!rows.isEmpty()) {
            level.keep(path, list.label(), rows, String.join("\n", shown));
        }
    }

    private Level row(Level level, List<String> path, FormList list, Object cells, int index) {
        List<?> held = (List<?>) Nested.get(level.scope().self(), path);
        @SuppressWarnings("unchecked")
        Scope scope = level.scope().inRow((Map<String, Object>) held.get(index), index + 1);
        Map<?, ?> given = cells instanceof Map<?, ?> map ? map : Map.of();
        Level row =
                new Level(given, new LinkedHashMap<>(), new HashSet<>(), scope, new ArrayList<>(), new ArrayList<>());
        if (cells != null && !(cells instanceof Map)) {
            level.faults().add(text("form.type", list.label()));
        } else {
            refuseUnknown(list.parts(), given, row.faults());
            judge(row, list.parts(), List.of());
        }
        return row;
    }

    private static String position(Level row) {
        return Integer.toString(row.scope().place().get(row.scope().place().size() - 1));
    }

    private void breaks(List<CrossCheck> checks, String label, Level level) {
        checks.stream().filter(check -> check.isBroken(level.scope())).forEach(check -> level.faults()
                .add(text("form.check", label, check.sentence())));
    }

    private void refuseUnknown(List<Part> parts, Map<?, ?> given, List<String> faults) {
        Shape.of(parts).unknown(given, name -> faults.add(text("form.unknown", name)));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, House.LANGUAGE);
    }
}
