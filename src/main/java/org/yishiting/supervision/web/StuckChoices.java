package org.yishiting.supervision.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.access.Access;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.matter.Level;
import org.yishiting.procedure.ProcedureDiagrams;
import org.yishiting.supervision.SupervisionStage;
import org.yishiting.supervision.stuck.StepKind;
import org.yishiting.supervision.stuck.StuckFilter;
import org.yishiting.supervision.stuck.StuckSteps;

/** What a reader can choose to narrow the list. */
@Component
class StuckChoices {

    private static final int LEVELS_BELOW = 3;

    private final StuckSteps steps;
    private final Access access;
    private final Divisions divisions;
    private final ProcedureDiagrams diagrams;
    private final MessageSource messages;

    StuckChoices(
            StuckSteps steps, Access access, Divisions divisions, ProcedureDiagrams diagrams, MessageSource messages) {
        this.steps = steps;
        this.access = access;
        this.divisions = divisions;
        this.diagrams = diagrams;
        this.messages = messages;
    }

    /** Procedures and steps are those of which something is open. */
    Choices of(String user, Locale locale) {
        List<StepKind> kinds = steps.kinds(user);
        return new Choices(
                access.oversight(user).stream().flatMap(this::tree).toList(),
                procedures(kinds),
                stepsOf(kinds),
                Arrays.stream(Level.values())
                        .map(level -> new Value(level.code(), word("level." + level.code(), locale)))
                        .toList(),
                Arrays.stream(SupervisionStage.values())
                        .map(stage -> new Value(stage.name(), word("stuck.stage." + stage, locale)))
                        .toList(),
                Arrays.stream(StuckFilter.State.values())
                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                        .map(state -> new Value(state, word("stuck.state." + state, locale)))
                        .toList());
    }

    private Stream<Place> tree(Division root) {
        int outer = root.upwards().size();
        return divisions.within(root, LEVELS_BELOW).stream()
                .map(division -> new Place(
                        division.code(), division.name(), division.upwards().size() - outer));
    }

    private List<Procedure> procedures(List<StepKind> kinds) {
        Map<String, String> names = diagrams.names();
        return kinds.stream()
                .map(StepKind::procedure)
                .distinct()
                .map(key -> new Procedure(key, names.getOrDefault(key, key)))
                .sorted(Comparator.comparing(Procedure::name))
                .toList();
    }

    private static List<Step> stepsOf(List<StepKind> kinds) {
        Map<String, String> names = new TreeMap<>();
        kinds.forEach(kind -> names.putIfAbsent(kind.step(), kind.name()));
        return names.entrySet().stream()
                .map(named -> new Step(named.getKey(), named.getValue()))
                .sorted(Comparator.comparing(Step::name))
                .toList();
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** @param divisions each before what it contains */
    record Choices(
            List<Place> divisions,
            List<Procedure> procedures,
            List<Step> steps,
            List<Value> levels,
            List<Value> stages,
            List<Value> states) {}

    /** @param depth 0 for what the reader oversees as a whole */
    record Place(String code, String name, int depth) {}

    record Procedure(String key, String name) {}

    record Step(String step, String name) {}

    record Value(String value, String name) {}
}
