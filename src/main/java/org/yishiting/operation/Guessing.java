package org.yishiting.operation;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How hard a secret is to guess, as far as the secret alone can tell. */
final class Guessing {

    private Guessing() {}

    /**
     * Bits by Shannon's measure: what its characters, and the steps from one to the next, give away; what is repeated
     * counts once. One character again and again has none, {@code 12345…} and {@code abcabc…} have few.
     */
    static double bits(String secret) {
        int[] characters = once(secret.codePoints().toArray());
        IntStream steps = IntStream.range(1, characters.length).map(i -> characters[i] - characters[i - 1]);
        return characters.length * Math.min(entropy(IntStream.of(characters)), entropy(steps));
    }

    private static int[] once(int[] all) {
        int period = IntStream.range(1, all.length)
                .filter(length -> IntStream.range(length, all.length).allMatch(i -> all[i] == all[i - length]))
                .findFirst()
                .orElse(all.length);
        return Arrays.copyOf(all, period);
    }

    private static double entropy(IntStream values) {
        var counts = values.boxed().collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        double all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.values().stream()
                .mapToDouble(count -> -count / all * Math.log(count / all) / Math.log(2))
                .sum();
    }
}
