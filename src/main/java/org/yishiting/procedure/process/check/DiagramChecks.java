package org.yishiting.procedure.process.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yishiting.procedure.Finding;

/** Everything that diagrams, tables and forms keep to, whoever hands them in. */
@Component
public class DiagramChecks {

    private final Surroundings.Deployed deployed;
    private final List<DiagramRule> diagramRules;
    private final List<TableRule> tableRules;
    private final List<FormRule> formRules;

    DiagramChecks(
            Surroundings.Deployed deployed,
            List<DiagramRule> diagramRules,
            List<TableRule> tableRules,
            List<FormRule> formRules) {
        this.deployed = deployed;
        this.diagramRules = diagramRules;
        this.tableRules = tableRules;
        this.formRules = formRules;
    }

    /**
     * Holds files that are to be deployed together against the rules, against each other, and against what is deployed.
     *
     * @param resources contents by name
     * @return faults and hints in the order of the files; empty when everything fits
     */
    public List<Finding> check(Map<String, byte[]> resources) {
        List<Finding> findings = new ArrayList<>();
        Draft draft = new DraftReader(findings).read(resources);
        Surroundings around = new Surroundings(draft, deployed);
        for (Diagram diagram : draft.diagrams()) {
            Notes notes = new Notes(diagram.resource(), diagram.title(), findings);
            diagramRules.forEach(rule -> rule.check(diagram, around, notes));
        }
        for (Table table : draft.tables()) {
            Notes notes = new Notes(table.resource(), table.title(), findings);
            tableRules.forEach(rule -> rule.check(table, around, notes));
        }
        for (FormDraft form : draft.forms()) {
            Notes notes = new Notes(form.resource(), form.id(), findings);
            formRules.forEach(rule -> rule.check(form, around, notes));
        }
        return findings.stream().distinct().toList();
    }
}
