package org.yishiting.step;

import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.house.Words;

/**
 * What one of many equal steps is about, so that whoever has eighteen of them in a list tells them apart.
 *
 * <p>Declared as a bean by the feature whose things a repetition runs through; a diagram gets it by naming the element of
 * its repetition like the variable. The words stay with the feature and in the lists, never in the engine.
 */
public final class StepSubject {

    private static final int LONGEST = 40;
    private static final String CUT = "…";

    private final String element;
    private final Function<VariableScope, Optional<String>> words;

    private StepSubject(String element, Function<VariableScope, Optional<String>> words) {
        this.element = element;
        this.words = words;
    }

    /**
     * @param element variable of the repetition, which has one owner
     * @param words of the thing with this element, shortened to a line here
     */
    public static <T> StepSubject of(ProcessVariable<T> element, Function<T, String> words) {
        return new StepSubject(element.name(), scope -> element.find(scope).map(words));
    }

    String element() {
        return element;
    }

    /** Empty where the repetition's element is empty. */
    Optional<String> in(VariableScope scope) {
        return words.apply(scope).map(StepSubject::shortened).filter(text -> !text.isEmpty());
    }

    private static String shortened(String text) {
        String line = Words.kept(text).replaceAll("\\s+", " ");
        return Words.count(line) <= LONGEST ? line : Words.first(line, LONGEST - 1) + CUT;
    }
}
