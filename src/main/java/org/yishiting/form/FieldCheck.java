package org.yishiting.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;
import org.yishiting.house.Words;

/** The rules of one field: required, type, range, length, allowed values. */
@Component
class FieldCheck {

    private static final int MAX_TEXT = 2000;
    private static final BigDecimal MAX_NUMBER = new BigDecimal("1000000000000");

    /** The form of mail addresses that HTML itself asks for. */
    private static final Pattern MAIL = Pattern.compile("^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$");

    private final FieldChoices choices;
    private final MessageSource messages;
    private final Clock clock;

    FieldCheck(FieldChoices choices, MessageSource messages, Clock clock) {
        this.choices = choices;
        this.messages = messages;
        this.clock = clock;
    }

    /** The value to keep, null when nothing was given or a fault was added. */
    Object accept(FormField field, Object value, Scope scope, List<String> faults) {
        if (isEmpty(field, value)) {
            if (field.required()) {
                choices.lacking(field, scope).ifPresentOrElse(faults::add, () -> fault(faults, "required", field));
            }
            return null;
        }
        return switch (field.type()) {
            case "number" -> number(field, value, scope, faults);
            case "checkbox" -> value instanceof Boolean ? value : fault(faults, "type", field);
            case "radio", "select" -> choice(field, value, scope, faults);
            case "checklist", "taglist" -> several(field, value, scope, faults);
            case "datetime" -> date(field, value, faults);
            case "expression" -> computed(value);
            default -> text(field, value, scope, faults);
        };
    }

    /** The value as the person saw it: labels of choices. */
    String shown(FormField field, Object value, Scope scope) {
        if (value instanceof Boolean flag) {
            return text(flag ? "form.yes" : "form.no");
        }
        Map<String, String> options = choices.of(field, scope);
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> options.getOrDefault(String.valueOf(item), String.valueOf(item)))
                    .collect(Collectors.joining("、"));
        }
        return options.getOrDefault(String.valueOf(value), String.valueOf(value));
    }

    /** Whether a value that was sent is the one that was shown. */
    boolean isSame(Object given, Object begun) {
        if (given instanceof Number || begun instanceof Number) {
            return String.valueOf(given).equals(String.valueOf(begun)) || compare(given, begun) == 0;
        }
        return given.equals(begun) || begun == null && "".equals(given);
    }

    private static int compare(Object given, Object begun) {
        try {
            return new BigDecimal(String.valueOf(given)).compareTo(new BigDecimal(String.valueOf(begun)));
        } catch (NumberFormatException different) {
            return -1;
        }
    }

    private static boolean isEmpty(FormField field, Object value) {
        return value == null
                || value instanceof String string && Words.isBlank(string)
                || value instanceof Collection<?> list && list.isEmpty()
                || "checkbox".equals(field.type()) && field.required() && Boolean.FALSE.equals(value);
    }

    private Object text(FormField field, Object value, Scope scope, List<String> faults) {
        if (!(value instanceof String string)) {
            return fault(faults, "type", field);
        }
        String text = Words.kept(string);
        int length = Words.count(text);
        BigDecimal least = scope.number(field.rule("minLength"));
        BigDecimal most = scope.number(field.rule("maxLength"));
        int limit = most == null ? MAX_TEXT : most.intValue();
        if (least != null && length < least.intValue()) {
            return fault(faults, "minLength", field, least.intValue());
        }
        if (length > limit) {
            return fault(faults, "maxLength", field, limit);
        }
        String pattern = field.rule("pattern");
        if (!pattern.isEmpty() && !BrowserPattern.finds(pattern, text)) {
            return fault(faults, "pattern", field);
        }
        if (field.rule("validationType").equals("email") && !MAIL.matcher(text).matches()) {
            return fault(faults, "email", field);
        }
        return text;
    }

    private Object number(FormField field, Object value, Scope scope, List<String> faults) {
        BigDecimal number;
        try {
            number = new BigDecimal(String.valueOf(value));
        } catch (NumberFormatException notANumber) {
            return fault(faults, "type", field);
        }
        BigDecimal digits = scope.number(field.property("decimalDigits"));
        if (number.abs().compareTo(MAX_NUMBER) > 0
                || digits != null && number.stripTrailingZeros().scale() > digits.intValue()) {
            return fault(faults, "type", field);
        }
        BigDecimal increment = scope.number(field.property("increment"));
        if (increment != null
                && increment.signum() != 0
                && number.remainder(increment).signum() != 0) {
            return fault(faults, "increment", field, increment.toPlainString());
        }
        BigDecimal least = scope.number(field.rule("min"));
        if (least != null && number.compareTo(least) < 0) {
            return fault(faults, "min", field, least.toPlainString());
        }
        BigDecimal most = scope.number(field.rule("max"));
        if (most != null && number.compareTo(most) > 0) {
            return fault(faults, "max", field, most.toPlainString());
        }
        if (field.definition().path("serializeToString").asBoolean()) {
            return number.toPlainString();
        }
        return plain(number);
    }

    private static Object plain(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole ? number.longValueExact() : (Object) number.doubleValue();
    }

    private static Object computed(Object value) {
        return value instanceof Number number
                        && new BigDecimal(number.toString()).abs().compareTo(MAX_NUMBER) <= 0
                ? plain(new BigDecimal(number.toString()))
                : value;
    }

    private Object choice(FormField field, Object value, Scope scope, List<String> faults) {
        return value instanceof String && choices.of(field, scope).containsKey(value)
                ? value
                : notOffered(field, scope, faults);
    }

    private Object several(FormField field, Object value, Scope scope, List<String> faults) {
        Map<String, String> options = choices.of(field, scope);
        if (!(value instanceof List<?> list)) {
            return fault(faults, "type", field);
        }
        return list.stream().allMatch(item -> item instanceof String && options.containsKey(item))
                ? new ArrayList<>(list)
                : notOffered(field, scope, faults);
    }

    private Object notOffered(FormField field, Scope scope, List<String> faults) {
        choices.lacking(field, scope).ifPresentOrElse(faults::add, () -> fault(faults, "option", field));
        return null;
    }

    private Object date(FormField field, Object value, List<String> faults) {
        String given = String.valueOf(value);
        LocalDate day;
        try {
            day = switch (field.property("subtype")) {
                case "time" -> LocalTime.parse(given).atDate(LocalDate.MAX).toLocalDate();
                case "datetime" -> LocalDateTime.parse(given).toLocalDate();
                default -> LocalDate.parse(given);
            };
        } catch (DateTimeException notDate) {
            return fault(faults, "date", field);
        }
        if (field.definition().path("disallowPassedDates").asBoolean() && day.isBefore(LocalDate.now(clock))) {
            return fault(faults, "past", field);
        }
        if (field.isOfThePast() && day.isAfter(LocalDate.now(clock))) {
            return fault(faults, "future", field);
        }
        return given;
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
        return messages.getMessage(key, arguments, House.LANGUAGE);
    }
}
