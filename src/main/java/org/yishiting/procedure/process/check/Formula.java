package org.yishiting.procedure.process.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression of a diagram says, in the small language that diagrams may use: variables and their parts,
 * comparisons joined by and, or, not, constants, and functions that beans offer. Anything else is no formula.
 *
 * @param variables names of the variables it reads
 * @param calls functions it asks
 */
record Formula(Shape shape, Set<String> variables, List<Call> calls) {

    enum Shape {
        /** Plain words. */
        TEXT,
        CONSTANT,
        /** A variable on its own. */
        VARIABLE,
        /** A part of a variable, {@code question.role}. */
        PART,
        /** True or false. */
        COMPARISON,
        CALL
    }

    /** A function of a bean. */
    record Call(String bean, String function) {}

    /** Empty when it is not written in the language. */
    static Optional<Formula> of(String written) {
        String text = written.strip();
        if (!isExpression(text)) {
            return Optional.of(new Formula(Shape.TEXT, Set.of(), List.of()));
        }
        boolean whole = (text.startsWith("${") || text.startsWith("#{")) && text.endsWith("}");
        return whole ? new FormulaParser(text.substring(2, text.length() - 1)).parse() : Optional.empty();
    }

    static boolean isExpression(String written) {
        return written.contains("${") || written.contains("#{");
    }

    boolean isCondition() {
        return shape == Shape.COMPARISON || shape == Shape.VARIABLE;
    }
}
