package org.yishiting.procedure.process.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One decision of a file; its parts are empty when it is no table. */
record Table(String resource, DmnModelInstance model, Decision decision) {

    static List<Table> of(String resource, DmnModelInstance model) {
        return model.getModelElementsByType(Decision.class).stream()
                .map(decision -> new Table(resource, model, decision))
                .toList();
    }

    String id() {
        return decision.getId();
    }

    String title() {
        return decision.getName() == null ? decision.getId() : decision.getName();
    }

    boolean isOfFamily(String head) {
        return id().equals(head) || id().startsWith(head + "-");
    }

    Optional<DecisionTable> table() {
        return decision.getChildElementsByType(DecisionTable.class).stream().findFirst();
    }

    List<Output> outputs() {
        return table().map(table -> List.copyOf(table.getOutputs())).orElse(List.of());
    }

    Collection<Rule> rules() {
        return table().map(DecisionTable::getRules).orElse(List.of());
    }

    /** What the column allows, in FEEL; empty when it does not say. */
    Optional<String> allowed(String column) {
        return outputs().stream()
                .filter(output -> column.equals(output.getName()) && output.getOutputValues() != null)
                .map(output ->
                        output.getOutputValues().getText().getTextContent().strip())
                .filter(allowed -> !allowed.isEmpty())
                .findFirst();
    }

    /**
     * Whether every row that can answer for the step fills the first column; empty when there may be no such row, so that
     * the next table is asked.
     */
    Optional<Boolean> answersFor(String step) {
        for (Rule rule : rules()) {
            if (concerns(rule, step)) {
                if (cell(rule.getOutputEntries(), 0).isEmpty()) {
                    return Optional.of(false);
                }
                if (isUnconditional(rule)) {
                    return Optional.of(true);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a row names the step. */
    boolean names(String step) {
        return rules().stream().anyMatch(rule -> cell(rule.getInputEntries(), 0).contains('"' + step + '"'));
    }

    private static boolean concerns(Rule rule, String step) {
        String entry = cell(rule.getInputEntries(), 0);
        return isAny(entry) || entry.contains('"' + step + '"');
    }

    private static boolean isUnconditional(Rule rule) {
        return rule.getInputEntries().stream()
                .skip(1)
                .allMatch(entry -> isAny(entry.getTextContent().strip()));
    }

    private static boolean isAny(String entry) {
        return entry.isEmpty() || entry.equals("-");
    }

    private static String cell(Collection<? extends org.camunda.bpm.model.dmn.instance.DmnElement> cells, int column) {
        return cells.stream()
                .skip(column)
                .findFirst()
                .map(cell -> cell.getTextContent().strip())
                .orElse("");
    }
}
