package org.yishiting.procedure.process.check;

import java.util.Locale;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tables speak FEEL and nothing else, and every cell can be read. */
@Component
class TableLanguageRule implements TableRule {

    private final TableFeel feel;

    TableLanguageRule(TableFeel feel) {
        this.feel = feel;
    }

    @Override
    public void check(Table table, Surroundings around, Notes notes) {
        Decision decision = table.decision();
        if (!String.valueOf(decision.getCamundaHistoryTimeToLiveString()).startsWith("P")) {
            notes.fault(decision, "table-kept");
        }
        Xml.elements((Document) table.model().getDocument().getDomSource().getNode())
                .forEach(element -> checkLanguage(element, notes));
        for (InputEntry entry : table.model().getModelElementsByType(InputEntry.class)) {
            String text = text(entry);
            if (!text.isEmpty() && !text.equals("-") && !feel.isTests(text)) {
                notes.fault(entry, "cell-unreadable", text);
            }
        }
        table.model().getModelElementsByType(OutputEntry.class).forEach(entry -> checkExpression(entry, notes));
        table.model().getModelElementsByType(InputExpression.class).forEach(entry -> checkExpression(entry, notes));
        table.model().getModelElementsByType(LiteralExpression.class).stream()
                .filter(literal -> literal.getParentElement() instanceof Decision)
                .forEach(literal -> checkExpression(literal, notes));
    }

    private void checkExpression(DmnElement entry, Notes notes) {
        String text = text(entry);
        if (!text.isEmpty() && !feel.isExpression(text)) {
            notes.fault(entry, "cell-unreadable", text);
        }
    }

    private static void checkLanguage(Element element, Notes notes) {
        String language = element.getAttribute("expressionLanguage");
        if (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
            notes.fault(element, "table-language", language);
        }
    }

    private static String text(DmnElement entry) {
        return entry.getTextContent().strip();
    }
}
