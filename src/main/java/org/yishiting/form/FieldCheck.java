package org.yishiting.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The rules of one field: required, type, range, length, allowed values. */
@Component
class FieldCheck {

    static final int MAX_ROWS = 50;
    private static final int MAX_TEXT = 2000;
    private static final BigDecimal MAX_NUMBER = new BigDecimal("1000000000000");

    private final MessageSource messages;

    FieldCheck(MessageSource messages) {
        this.messages = messages;
    }

    /** The value to keep, null when nothing was given or a fault was added. */
    Object accept(FormField field, Object value, Map<String, Object> context, List<String> faults) {
        if (isEmpty(field, value)) {
            if (field.required()) {
                fault(faults, "required", field);
            }
            return null;
        }
        return switch (field.type()) {
            case "number" -> number(field, value, faults);
            case "checkbox" -> value instanceof Boolean ? value : fault(faults, "type", field);
            case "radio", "select" -> choice(field, value, context, faults);
            case "checklist", "taglist" -> choices(field, value, context, faults);
            case "datetime" -> date(field, value, faults);
            case "dynamiclist" -> rows(field, value, context, faults);
            default -> text(field, value, faults);
        };
    }

    /** The value as the person saw it: labels of choices, one row a line. */
    String shown(FormField field, Object value, Map<String, Object> context) {
        if (value instanceof Boolean flag) {
            return text(flag ? "form.yes" : "form.no");
        }
        if (value instanceof List<?> list && !field.rows().isEmpty()) {
            return list.stream()
                    .map(row -> shownRow(field, (Map<?, ?>) row, context))
                    .collect(Collectors.joining("\n"));
        }
        Map<String, String> options = optionsOf(field, context);
        if (value instanceof List<?> list) {
            return list.stream().map(item -> options.get((String) item)).collect(Collectors.joining("、"));
        }
        return options.getOrDefault(String.valueOf(value), String.valueOf(value));
    }

    private String shownRow(FormField field, Map<?, ?> row, Map<String, Object> context) {
        return field.rows().stream()
                .filter(column -> row.get(column.key()) != null)
                .map(column -> shown(column, row.get(column.key()), context))
                .collect(Collectors.joining(" · "));
    }

    private static boolean isEmpty(FormField field, Object value) {
        return value == null
                || value instanceof String string && string.isBlank()
                || value instanceof List<?> list && list.isEmpty()
                || "checkbox".equals(field.type()) && field.required() && Boolean.FALSE.equals(value);
    }

    private Object text(FormField field, Object value, List<String> faults) {
        if (!(value instanceof String string)) {
            return fault(faults, "type", field);
        }
        String text = string.strip();
        int length = text.codePointCount(0, text.length());
        int least = field.validate().path("minLength").asInt(0);
        int most = field.validate().path("maxLength").asInt(MAX_TEXT);
        if (length < least) {
            return fault(faults, "minLength", field, least);
        }
        if (length > most) {
            return fault(faults, "maxLength", field, most);
        }
        if (field.validate().hasNonNull("pattern")
                && !text.matches(field.validate().path("pattern").asText())) {
            return fault(faults, "pattern", field);
        }
        return text;
    }

    private Object number(FormField field, Object value, List<String> faults) {
        BigDecimal number;
        try {
            number = new BigDecimal(String.valueOf(value));
        } catch (NumberFormatException notANumber) {
            return fault(faults, "type", field);
        }
        if (number.abs().compareTo(MAX_NUMBER) > 0
                || number.stripTrailingZeros().scale() > field.decimalDigits()) {
            return fault(faults, "type", field);
        }
        if (field.validate().hasNonNull("min")
                && number.compareTo(field.validate().path("min").decimalValue()) < 0) {
            return fault(faults, "min", field, field.validate().path("min").asText());
        }
        if (field.validate().hasNonNull("max")
                && number.compareTo(field.validate().path("max").decimalValue()) > 0) {
            return fault(faults, "max", field, field.validate().path("max").asText());
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole ? number.longValueExact() : (Object) number.doubleValue();
    }

    private Object choice(FormField field, Object value, Map<String, Object> context, List<String> faults) {
        return optionsOf(field, context).containsKey(String.valueOf(value)) ? value : fault(faults, "option", field);
    }

    private Object choices(FormField field, Object value, Map<String, Object> context, List<String> faults) {
        Map<String, String> options = optionsOf(field, context);
        if (!(value instanceof List<?> list)) {
            return fault(faults, "type", field);
        }
        return list.stream().allMatch(item -> item instanceof String && options.containsKey(item))
                ? new ArrayList<>(list)
                : fault(faults, "option", field);
    }

    private Object date(FormField field, Object value, List<String> faults) {
        String given = String.valueOf(value);
        try {
            switch (field.subtype()) {
                case "date" -> LocalDate.parse(given);
                case "time" -> LocalTime.parse(given);
                default -> LocalDateTime.parse(given);
            }
            return given;
        } catch (DateTimeException notADate) {
            return fault(faults, "date", field);
        }
    }

    private Object rows(FormField field, Object value, Map<String, Object> context, List<String> faults) {
        if (!(value instanceof List<?> list)) {
            return fault(faults, "type", field);
        }
        if (list.size() > MAX_ROWS) {
            return fault(faults, "rows", field, MAX_ROWS);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            rows.add(row(field, i + 1, list.get(i), context, faults));
        }
        rows.removeIf(Map::isEmpty);
        return rows;
    }

    private Map<String, Object> row(
            FormField field, int position, Object given, Map<String, Object> context, List<String> faults) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (!(given instanceof Map<?, ?> cells)) {
            fault(faults, "type", field);
            return row;
        }
        List<String> inRow = new ArrayList<>();
        cells.keySet().stream()
                .filter(key ->
                        field.rows().stream().noneMatch(column -> column.key().equals(key)))
                .forEach(key -> inRow.add(text("form.unknown", key)));
        for (FormField column : field.rows()) {
            Object value = accept(column, cells.get(column.key()), context, inRow);
            if (value != null) {
                row.put(column.key(), value);
            }
        }
        inRow.forEach(fault -> faults.add(text("form.row", field.label(), Integer.toString(position), fault)));
        return row;
    }

    private static Map<String, String> optionsOf(FormField field, Map<String, Object> context) {
        if (field.valuesKey() == null) {
            return field.options();
        }
        Map<String, String> options = new LinkedHashMap<>();
        if (context.get(field.valuesKey()) instanceof List<?> list) {
            for (Object option : list) {
                Map<?, ?> pair = (Map<?, ?>) option;
                options.put((String) pair.get("value"), (String) pair.get("label"));
            }
        }
        return options;
    }

    private Object fault(List<String> faults, String rule, FormField field, Object... arguments) {
        List<String> all = new ArrayList<>(List.of(field.label()));
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        faults.add(text("form." + rule, all.toArray()));
        return null;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINESE);
    }
}
