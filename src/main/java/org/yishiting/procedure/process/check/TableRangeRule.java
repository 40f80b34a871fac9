package org.yishiting.procedure.process.check;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/**
 * What a table says lies within what its columns allow. A column that does not say takes it from the same column of the
 * table that is deployed under its id, or of the head of its family: {@code step-limits} for {@code step-limits-a}.
 */
@Component
class TableRangeRule implements TableRule {

    private final TableFeel feel;

    TableRangeRule(TableFeel feel) {
        this.feel = feel;
    }

    @Override
    public void check(Table table, Surroundings around, Notes notes) {
        Optional<Table> model = around.modelOf(table);
        List<Output> columns = table.outputs();
        for (int column = 0; column < columns.size(); column++) {
            String name = String.valueOf(columns.get(column).getName());
            Optional<String> allowed = table.allowed(name).or(() -> model.flatMap(head -> head.allowed(name)));
            for (Rule rule : table.rules()) {
                OutputEntry cell = List.copyOf(rule.getOutputEntries()).get(column);
                allowed.ifPresent(range -> check(cell, title(rule), name, range, notes));
            }
        }
    }

    private void check(OutputEntry cell, String row, String column, String allowed, Notes notes) {
        String text = cell.getTextContent().strip();
        if (text.isEmpty()) {
            return;
        }
        boolean fits = feel.constant(text)
                .map(value -> feel.fits(allowed, value) && isWhole(value))
                .orElse(false);
        if (!fits) {
            notes.fault(row, cell.getId(), "cell-out-of-range", text, column, allowed);
        }
    }

    private static boolean isWhole(Object value) {
        return !(value instanceof Number number) || number.doubleValue() == Math.rint(number.doubleValue());
    }

    private static String title(Rule rule) {
        return rule.getDescription() == null
                ? ""
                : rule.getDescription().getTextContent().strip();
    }
}
