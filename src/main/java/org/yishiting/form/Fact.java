package org.yishiting.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Something of the case that a form shows by naming it: in a text ({@code {{topicText}}}), as the choices of a field
 * ({@code valuesKey}), in a FEEL expression, in a table, or as what a field starts from (its custom property {@code
 * prefill}). It is asked when a form that names it is opened, and stored nowhere.
 *
 * @param name camel case, the same for all diagrams
 * @param documentation one line for designers
 * @param whenEmpty message that tells people what to do when a list of options comes out empty, null for other kinds
 * @param value null where the step has none
 */
public record Fact(String name, Kind kind, String documentation, String whenEmpty, Function<Opened, Object> value) {

    /** Names of cells that lead to a file. */
    public static final Set<String> ADDRESSES = Set.of("url", "thumbnail");

    /** What a fact is good for. */
    public enum Kind {
        /** Words; Markdown in them is shown as it was typed. */
        TEXT,
        /** A code that conditions compare and that fills in a choice. */
        CODE,
        NUMBER,
        /** FieldChoices of a field. */
        OPTIONS,
        /** Rows of a table, or of a loop in a text. */
        ROWS
    }

    /** Words, empty when there is nothing to say. */
    public static Fact text(String name, String documentation, Function<Opened, String> words) {
        return new Fact(name, Kind.TEXT, documentation, null, words::apply);
    }

    public static Fact code(String name, String documentation, Function<Opened, Object> code) {
        return new Fact(name, Kind.CODE, documentation, null, code);
    }

    public static Fact number(String name, String documentation, Function<Opened, Object> number) {
        return new Fact(name, Kind.NUMBER, documentation, null, number);
    }

    /** @param whenEmpty key of the message with what to do when there is nothing to choose from */
    public static Fact options(
            String name, String documentation, String whenEmpty, Function<Opened, List<Option>> options) {
        return new Fact(name, Kind.OPTIONS, documentation, whenEmpty, options.andThen(Fact::json));
    }

    /** Rows of words; the cells named in {@link #ADDRESSES} are made by the house and stay as they are. */
    public static Fact rows(String name, String documentation, Function<Opened, List<Map<String, String>>> rows) {
        return new Fact(name, Kind.ROWS, documentation, null, rows::apply);
    }

    private static List<Map<String, String>> json(List<Option> options) {
        return options.stream()
                .map(option -> Map.of("label", option.label(), "value", option.value()))
                .toList();
    }
}
