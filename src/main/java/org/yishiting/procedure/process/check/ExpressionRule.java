package org.yishiting.procedure.process.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Expressions stand where they are needed, in the small language, and speak of what is known. */
@Component
class ExpressionRule implements DiagramRule {

    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "completionCondition", "condition");
    private static final Set<String> TEXTS = Set.of(
            "timeDate",
            "timeDuration",
            "timeCycle",
            "loopCardinality",
            "inputParameter",
            "outputParameter",
            "failedJobRetryTimeCycle");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "userTask", Set.of("dueDate", "followUpDate", "candidateGroups"),
            "in", Set.of("sourceExpression", "businessKey"),
            "multiInstanceLoopCharacteristics", Set.of("collection"));
    private static final Set<String> BY_OTHER_RULES = Set.of("delegateExpression", "businessKey");

    private final DiagramBeans beans;
    private final KnownVariables known;

    ExpressionRule(DiagramBeans beans, KnownVariables known) {
        this.beans = beans;
        this.known = known;
    }

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        Set<String> variables = known.to(diagram, around);
        for (Element element : diagram.written()) {
            String text = Xml.text(element);
            if (CONDITIONS.contains(Xml.localName(element))) {
                checkCondition(element, text, variables, notes);
            } else if (Formula.isExpression(text)) {
                boolean allowed = TEXTS.contains(Xml.localName(element));
                check(element, text, allowed, variables, notes);
            }
            Set<String> allowed = ATTRIBUTES.getOrDefault(Xml.localName(element), Set.of());
            Xml.attributes(element)
                    .filter(attribute -> Formula.isExpression(attribute.getValue()))
                    .filter(attribute -> !BY_OTHER_RULES.contains(Xml.localName(attribute)))
                    .forEach(attribute -> check(
                            element,
                            attribute.getValue(),
                            allowed.contains(Xml.localName(attribute)),
                            variables,
                            notes));
        }
    }

    private void checkCondition(Element element, String text, Set<String> variables, Notes notes) {
        Optional<Formula> formula = Formula.of(text);
        if (formula.isPresent() && !formula.get().isCondition()) {
            notes.fault(element, "condition-not-asked", text);
        } else {
            check(element, text, true, variables, notes);
        }
    }

    private void check(Element element, String text, boolean allowed, Set<String> variables, Notes notes) {
        if (!allowed) {
            notes.fault(element, "expression-not-here", text);
            return;
        }
        Optional<Formula> formula = Formula.of(text);
        if (formula.isEmpty()) {
            notes.fault(element, "expression-is-code", text);
            return;
        }
        formula.get().calls().stream()
                .filter(call -> beans.function(call.bean(), call.function()).isEmpty())
                .forEach(call -> notes.fault(element, "function-unknown", call.bean() + "." + call.function()));
        formula.get().variables().stream()
                .filter(variable -> !variables.contains(variable))
                .forEach(variable -> notes.fault(element, "variable-unknown", variable, text));
    }
}
