package org.yishiting.procedure.process.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.yishiting.procedure.Finding;

/** Reads the files of a draft; what cannot be read is a fault and stays out of it. */
final class DraftReader {

    private static final Pattern LINE = Pattern.compile("(?i)line(?:Number)?[=:]\\s*(\\d+)");

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
            notes.fault("", null, "diagram-unreadable", line(unreadable));
        }
    }

    private void readTables(String resource, byte[] content, Notes notes) {
        try {
            tables.addAll(Table.of(resource, Dmn.readModelFromStream(new ByteArrayInputStream(content))));
        } catch (ModelException unreadable) {
            notes.fault("", null, "table-unreadable", line(unreadable));
        }
    }

    private void readForm(String resource, byte[] content, Notes notes) {
        try {
            JsonNode form = json.readTree(content);
            if (form.path("id").asText().isBlank()) {
                notes.fault("", null, "form-without-id");
            } else {
                forms.add(new FormDraft(resource, form, content));
            }
        } catch (IOException unreadable) {
            notes.fault("", null, "form.unreadable");
        }
    }

    /** The line at which a file stops being what it should be; the parser says it in its own words only. */
    private static String line(Throwable unreadable) {
        for (Throwable reason = unreadable; reason != null; reason = reason.getCause()) {
            Matcher line = LINE.matcher(String.valueOf(reason.getMessage()));
            if (line.find()) {
                return line.group(1);
            }
        }
        return "1";
    }
}
