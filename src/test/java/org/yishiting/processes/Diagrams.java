package org.yishiting.processes;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the diagrams of the project need from the application. */
public final class Diagrams {
    private Diagrams() {}

    /** Names of all beans that a service task or a task listener of any diagram calls. */
    public static Set<String> beanNames() {
        return Diagram.all().stream()
                .flatMap(diagram -> diagram.delegateExpressions().stream())
                .map(Diagrams::beanName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String beanName(String expression) {
        return expression.substring("${".length(), expression.length() - "}".length());
    }
}
