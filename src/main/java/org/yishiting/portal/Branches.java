package org.yishiting.portal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishiting.portal.Course.Turn;
import org.yishiting.procedure.ProcedureDiagrams.Stage;
import org.yishiting.procedure.ProcedureDiagrams.Turn.Way;

/** The drawn ways between the stages that a reader sees; what leads to another stage leads on from there. */
final class Branches {

    private final Map<String, Stage> drawn;
    private final Predicate<Stage> wanted;
    private final List<Stage> stages;

    Branches(List<Stage> drawn, Predicate<Stage> wanted) {
        this.drawn = drawn.stream().collect(Collectors.toMap(Stage::activity, Function.identity()));
        this.wanted = wanted;
        this.stages = drawn.stream().filter(wanted).toList();
    }

    /** Those the reader sees, in the order of the flow. */
    List<Stage> stages() {
        return stages;
    }

    /** Names of the stages that run at the same time. */
    List<String> beside(Stage stage) {
        return stages.stream()
                .filter(other -> stage.beside().contains(other.activity()))
                .map(Stage::name)
                .toList();
    }

    /** Where it leads from a stage; empty when it simply goes on to the next one of the list. */
    List<Turn> turnsOf(Stage stage) {
        List<Turn> turns = follow(stage, "", false, new HashSet<>())
                .filter(turn -> turn.way() != Way.END || !turn.when().isEmpty())
                .distinct()
                .toList();
        int next = stages.indexOf(stage) + 1;
        List<Turn> onward =
                turns.stream().filter(turn -> turn.way() == Way.ONWARD).toList();
        boolean straight = onward.size() == 1
                && next < stages.size()
                && onward.get(0).to().equals(stages.get(next).name());
        List<Turn> told = new ArrayList<>(turns);
        if (straight) {
            told.removeAll(onward);
        }
        return told;
    }

    private Stream<Turn> follow(Stage stage, String words, boolean back, Set<String> seen) {
        if (!seen.add(stage.activity())) {
            return Stream.empty();
        }
        return stage.turns().stream().flatMap(turn -> {
            String when = words.isEmpty() ? turn.when() : words;
            boolean turned = back || turn.way() == Way.BACK;
            Stage to = drawn.get(turn.to());
            if (turn.way() == Way.END) {
                return Stream.of(new Turn(turn.to(), when, Way.END));
            }
            return wanted.test(to)
                    ? Stream.of(new Turn(to.name(), when, turned ? Way.BACK : Way.ONWARD))
                    : follow(to, when, turned, seen);
        });
    }
}
