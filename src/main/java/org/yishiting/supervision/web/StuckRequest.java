package org.yishiting.supervision.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.yishiting.matter.Level;
import org.yishiting.refusal.RefusedException;
import org.yishiting.supervision.SupervisionStage;
import org.yishiting.supervision.stuck.StuckFilter;
import org.yishiting.supervision.stuck.StuckOrder;
import org.yishiting.supervision.stuck.StuckSteps;

/**
 * Which steps are asked for, in what order and which page of them; what is absent or empty is not asked for. What cannot
 * be understood is refused in words.
 */
record StuckRequest(
        String state,
        String division,
        String procedure,
        String step,
        String holder,
        String level,
        String stage,
        String text,
        String sort,
        String order,
        String page,
        String size) {

    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;

    StuckFilter filter() {
        return new StuckFilter(
                choice("state", StuckFilter.State.class, state).orElse(StuckFilter.State.LATE),
                given(division).orElse(null),
                given(procedure).orElse(null),
                given(step).orElse(null),
                given(holder).orElse(null),
                choice("level", Level.class, level).orElse(null),
                choice("stage", SupervisionStage.class, stage).orElse(null),
                given(text).orElse(null));
    }

    StuckOrder sorting() {
        return new StuckOrder(
                choice("sort", StuckOrder.Key.class, sort).orElse(StuckOrder.Key.DUE),
                choice("order", Direction.class, order).orElse(Direction.ASC) == Direction.ASC);
    }

    int rows() {
        return number("size", size, USUAL_SIZE, 1, LARGEST_SIZE);
    }

    int number() {
        return number("page", page, 0, 0, (StuckSteps.REACH - 1) / rows());
    }

    private static <T extends Enum<T>> Optional<T> choice(String name, Class<T> type, String code) {
        return given(code).map(wanted -> Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(wanted.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("stuck-choice", label(name), wanted)));
    }

    private static int number(String name, String text, int usual, int least, int most) {
        int number;
        try {
            number = given(text).map(Integer::parseInt).orElse(usual);
        } catch (NumberFormatException unreadable) {
            throw new RefusedException("stuck-choice", label(name), text);
        }
        if (number < least || number > most) {
            throw new RefusedException("stuck-number", label(name), least, most, number);
        }
        return number;
    }

    private static DefaultMessageSourceResolvable label(String name) {
        return new DefaultMessageSourceResolvable("stuck.parameter." + name);
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text)
                .map(words -> words.replace("\0", "").strip())
                .filter(words -> !words.isEmpty());
    }

    private enum Direction {
        ASC,
        DESC
    }
}
