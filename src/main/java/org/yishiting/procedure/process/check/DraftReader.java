package org.yishiting.procedure.process.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.yishiting.procedure.Finding;

/** Reads the files of a draft; what cannot be read is a fault and stays out of it. */
final class DraftReader {

    private final List<Finding> findings;
    private final List<Diagram> diagrams = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<FormDraft> forms = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper();

    DraftReader(List<Finding> findings) {
        this.findings = findings;
    }

    Draft read(Map<String, byte[]> resources) {
        resources.forEach(this::read);
        return new Draft(List.copyOf(diagrams), List.copyOf(tables), List.copyOf(forms));
    }

    private void read(String resource, byte[] content) {
        String file = resource.substring(resource.lastIndexOf('/') + 1);
        Notes notes = new Notes(resource, file, findings);
        switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "bpmn" -> readDiagram(resource, content, notes);
            case "dmn" -> readTables(resource, content, notes);
            case "form" -> readForm(resource, content, notes);
            default -> notes.fault(file, null, "resource-unknown");
        }
    }

    private void readDiagram(String resource, byte[] content, Notes notes) {
        try {
            BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
            int processes = model.getModelElementsByType(Process.class).size();
            if (processes == 1) {
                diagrams.add(Diagram.of(resource, model));
            } else {
                notes.fault("", null, "process-not-one", processes);
            }
        } catch (ModelException unreadable) {
            notes.fault("", null, "diagram-unreadable", reason(unreadable));
        }
    }

    private void readTables(String resource, byte[] content, Notes notes) {
        try {
            tables.addAll(Table.of(resource, Dmn.readModelFromStream(new ByteArrayInputStream(content))));
        } catch (ModelException unreadable) {
            notes.fault("", null, "table-unreadable", reason(unreadable));
        }
    }

    private void readForm(String resource, byte[] content, Notes notes) {
        try {
            JsonNode form = json.readTree(content);
            if (form.path("id").asText().isBlank()) {
                notes.fault("", null, "form-without-id");
            } else {
                forms.add(new FormDraft(resource, form));
            }
        } catch (IOException unreadable) {
            notes.fault("", null, "form-unreadable");
        }
    }

    /** The innermost message names the line and what stands there. */
    private static String reason(Throwable unreadable) {
        Throwable reason = unreadable;
        while (reason.getCause() != null && reason.getCause() != reason) {
            reason = reason.getCause();
        }
        return String.valueOf(reason.getMessage()).lines().findFirst().orElse("");
    }
}
