package org.yishiting.form;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The conditions and computations of forms: what they say of the values, and which names they use. */
final class Feel {

    private static final FeelEngine ENGINE = new ScalaFeelEngineFactory().createInstance();
    private static final org.camunda.feel.FeelEngine PARSER = new org.camunda.feel.FeelEngine.Builder().build();

    /** Nodes whose first part gives names to what the second is about. */
    private static final Set<String> BINDING = Set.of("For", "SomeItem", "EveryItem");

    private Feel() {}

    /** Whether a property of a form is meant as FEEL; as in the browser, nothing stands before the sign. */
    static boolean isExpression(String property) {
        return property.startsWith("=");
    }

    /** The value of an expression, null when it has none; what cannot be evaluated has none, as in the browser. */
    static Object evaluate(String expression, Map<String, Object> scope) {
        try {
            return ENGINE.evaluateSimpleExpression(
                    expression, Variables.fromMap(scope).asVariableContext());
        } catch (FeelException unknowable) {
            return null;
        }
    }

    /** What an expression refers to and calls; empty when it cannot be read. */
    static Optional<Uses> read(String expression) {
        Object parsed = PARSER.parseExpression(expression).toOption().getOrElse(() -> null);
        if (!(parsed instanceof ParsedExpression readable)) {
            return Optional.empty();
        }
        Uses uses = new Uses(new TreeSet<>(), new TreeSet<>());
        collect(readable.expression(), Set.of(), uses);
        return Optional.of(uses);
    }

    /**
     * @param names dotted paths, without those that the expression itself gives to items of lists
     * @param functions built-in functions by name
     */
    record Uses(Set<String> names, Set<String> functions) {}

    private static void collect(Object node, Set<String> bound, Uses uses) {
        if (node instanceof camundajar.impl.scala.collection.Iterable<?> list) {
            each(list.iterator(), part -> collect(part, bound, uses));
        } else if (node instanceof Product product) {
            switch (product.productPrefix()) {
                case "Ref" -> name(product, bound, uses);
                case "FunctionInvocation" -> {
                    uses.functions().add((String) product.productElement(0));
                    collect(product.productElement(1), bound, uses);
                }
                case "Filter" -> {
                    collect(product.productElement(0), bound, uses);
                    collect(product.productElement(1), with(bound, Set.of("item")), uses);
                }
                default -> parts(product, bound, uses);
            }
        }
    }

    private static void parts(Product product, Set<String> bound, Uses uses) {
        Set<String> inside = BINDING.contains(product.productPrefix())
                ? with(bound, namesIn((camundajar.impl.scala.collection.Iterable<?>) product.productElement(0)))
                : bound;
        each(product.productIterator(), part -> collect(part, inside, uses));
    }

    private static void name(Product ref, Set<String> bound, Uses uses) {
        List<String> path = new ArrayList<>();
        each(
                ((camundajar.impl.scala.collection.Iterable<?>) ref.productElement(0)).iterator(),
                part -> path.add((String) part));
        if (!bound.contains(path.get(0))) {
            uses.names().add(String.join(".", path));
        }
    }

    private static Set<String> namesIn(camundajar.impl.scala.collection.Iterable<?> iterators) {
        Set<String> names = new HashSet<>(Set.of("partial"));
        each(iterators.iterator(), pair -> names.add((String) ((Product) pair).productElement(0)));
        return names;
    }

    private static Set<String> with(Set<String> names, Set<String> more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(more);
        return all;
    }

    private static void each(Iterator<?> parts, java.util.function.Consumer<Object> action) {
        while (parts.hasNext()) {
            action.accept(parts.next());
        }
    }
}
