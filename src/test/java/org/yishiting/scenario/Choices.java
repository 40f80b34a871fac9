package org.yishiting.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of several answers a walker gives: one that nobody gave before, else one behind which such a one was offered,
 * else each in turn, so that a walk ends. A contrary walk rather gives the last one that does not end the matter.
 */
final class Choices {

    /** So often a walk insists on an answer to the same question. */
    private static final int PATIENCE = 4;

    private final Map<String, Map<String, Integer>> given = new LinkedHashMap<>();
    private final Map<String, Set<String>> askedBehind = new HashMap<>();
    private final Set<String> ending = new HashSet<>();
    private final Map<String, Integer> inThisWalk = new LinkedHashMap<>();
    private final List<String> lately = new ArrayList<>();
    private boolean contrary;

    void beginWalk(boolean contrary) {
        this.contrary = contrary;
        inThisWalk.clear();
        lately.clear();
    }

    /** @param question what is asked, the same at each visit */
    String of(String question, List<String> answers) {
        Map<String, Integer> before = given.computeIfAbsent(question, any -> new LinkedHashMap<>());
        answers.forEach(answer -> before.putIfAbsent(answer, 0));
        int asked = inThisWalk.merge(question, 1, Integer::sum);
        return answers.stream()
                .filter(answer -> before.get(answer) == 0)
                .findFirst()
                .orElseGet(() -> asked > PATIENCE ? inTurn(question, answers) : onward(question, answers));
    }

    private String onward(String question, List<String> answers) {
        List<String> goals = answers.stream()
                .filter(answer -> leadsOn(key(question, answer)))
                .toList();
        if (!goals.isEmpty()) {
            return inTurn(question, goals);
        }
        List<String> goOn = answers.stream()
                .filter(answer -> !ending.contains(key(question, answer)))
                .toList();
        return contrary && !goOn.isEmpty() ? goOn.get(goOn.size() - 1) : inTurn(question, answers);
    }

    private boolean leadsOn(String answer) {
        return askedBehind.getOrDefault(answer, Set.of()).stream()
                .anyMatch(question -> given.get(question).containsValue(0));
    }

    private String inTurn(String question, List<String> answers) {
        return answers.stream()
                .min(Comparator.comparingInt(answer -> inThisWalk.getOrDefault(key(question, answer), 0)))
                .orElseThrow();
    }

    /** These answers were taken. */
    void took(Map<String, String> answers) {
        lately.clear();
        answers.forEach((question, answer) -> {
            given.get(question).merge(answer, 1, Integer::sum);
            inThisWalk.keySet().forEach(earlier -> askedBehind
                    .computeIfAbsent(earlier, any -> new HashSet<>())
                    .add(question));
            lately.add(key(question, answer));
        });
        lately.forEach(answer -> inThisWalk.merge(answer, 1, Integer::sum));
    }

    /** The matter is over; what was answered last has ended it. */
    void endWalk() {
        ending.addAll(lately);
    }

    /** Answers that were offered and that nobody gave. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        given.forEach((question, answers) -> answers.forEach((answer, times) -> {
            if (times == 0) {
                left.add(key(question, answer));
            }
        }));
        return left;
    }

    private static String key(String question, String answer) {
        return question + " = " + answer;
    }
}
