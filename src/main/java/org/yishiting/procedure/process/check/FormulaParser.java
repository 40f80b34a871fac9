package org.yishiting.procedure.process.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yishiting.procedure.process.check.Formula.Call;
import org.yishiting.procedure.process.check.Formula.Shape;

/** Reads one formula, from the loosest binding word to the tightest. */
final class FormulaParser {

    private static final Pattern WORD = Pattern.compile(
            "\\s*(-?\\d+(?:\\.\\d+)?|\"[^\"\\\\]*\"|'[^'\\\\]*'|[A-Za-z_][A-Za-z0-9_]*|==|!=|<=|>=|&&|\\|\\||[<>!().,])");
    private static final Set<String> OR = Set.of("||", "or");
    private static final Set<String> AND = Set.of("&&", "and");
    private static final Set<String> NOT = Set.of("!", "not", "empty");
    private static final Set<String> COMPARE =
            Set.of("==", "!=", "<", ">", "<=", ">=", "eq", "ne", "lt", "gt", "le", "ge");
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final String EXECUTION = "execution";

    private final Deque<String> words = new ArrayDeque<>();
    private final Set<String> variables = new LinkedHashSet<>();
    private final List<Call> calls = new ArrayList<>();
    private final boolean readable;

    FormulaParser(String text) {
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.lookingAt()) {
            words.add(word.group(1));
            end = word.end();
            word.region(end, text.length());
        }
        readable = text.substring(end).isBlank() && !words.isEmpty();
    }

    Optional<Formula> parse() {
        if (!readable) {
            return Optional.empty();
        }
        try {
            Shape shape = any();
            return words.isEmpty() ? Optional.of(new Formula(shape, variables, calls)) : Optional.empty();
        } catch (NotInTheLanguage other) {
            return Optional.empty();
        }
    }

    private Shape any() {
        Shape shape = all();
        while (next(OR)) {
            all();
            shape = Shape.COMPARISON;
        }
        return shape;
    }

    private Shape all() {
        Shape shape = unless();
        while (next(AND)) {
            unless();
            shape = Shape.COMPARISON;
        }
        return shape;
    }

    private Shape unless() {
        if (next(NOT)) {
            unless();
            return Shape.COMPARISON;
        }
        Shape left = operand();
        if (next(COMPARE)) {
            operand();
            return Shape.COMPARISON;
        }
        return left;
    }

    private Shape operand() {
        if (next(Set.of("("))) {
            Shape inside = any();
            expect(")");
            return inside;
        }
        String word = word();
        if (isConstant(word)) {
            return Shape.CONSTANT;
        }
        if (!Character.isJavaIdentifierStart(word.charAt(0))) {
            throw new NotInTheLanguage();
        }
        return next(Set.of(".")) ? part(word, word()) : variable(word);
    }

    private Shape variable(String name) {
        variables.add(name);
        return Shape.VARIABLE;
    }

    private Shape part(String of, String name) {
        if (!Character.isJavaIdentifierStart(name.charAt(0))) {
            throw new NotInTheLanguage();
        }
        if (!next(Set.of("("))) {
            variables.add(of);
            return Shape.PART;
        }
        calls.add(new Call(of, name));
        while (!next(Set.of(")"))) {
            argument();
        }
        return Shape.CALL;
    }

    private void argument() {
        if (!EXECUTION.equals(words.peek())) {
            operand();
        } else {
            words.remove();
        }
        if (!")".equals(words.peek())) {
            expect(",");
        }
    }

    private static boolean isConstant(String word) {
        char first = word.charAt(0);
        return CONSTANTS.contains(word) || first == '"' || first == '\'' || first == '-' || Character.isDigit(first);
    }

    private boolean next(Set<String> wanted) {
        if (words.isEmpty() || !wanted.contains(words.peek())) {
            return false;
        }
        words.remove();
        return true;
    }

    private void expect(String wanted) {
        if (!next(Set.of(wanted))) {
            throw new NotInTheLanguage();
        }
    }

    private String word() {
        if (words.isEmpty()) {
            throw new NotInTheLanguage();
        }
        return words.remove();
    }

    /** The parser gives up; nobody sees it. */
    private static final class NotInTheLanguage extends RuntimeException {

        NotInTheLanguage() {
            super(null, null, false, false);
        }
    }
}
