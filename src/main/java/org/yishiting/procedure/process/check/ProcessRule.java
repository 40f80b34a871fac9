package org.yishiting.procedure.process.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;
import org.yishiting.community.Role;

/** A diagram says what it is, how long it is kept, and what it promises. */
@Component
class ProcessRule implements DiagramRule {

    private static final Set<String> KINDS = Set.of(Contract.PROCEDURE, Contract.BLOCK, "technical");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        Process process = diagram.process();
        Contract contract = diagram.contract();
        if (!process.isExecutable()) {
            notes.fault(process, "process-not-executable");
        }
        if (!KINDS.contains(contract.kind())) {
            notes.fault(process, "process-kind", contract.kind());
        }
        if (!String.valueOf(process.getCamundaHistoryTimeToLiveString()).startsWith("P")) {
            notes.fault(process, "process-kept");
        }
        if (!CHINESE.matcher(String.valueOf(process.getName())).find()) {
            notes.hint(process, "process-name");
        }
        if (!KEY.matcher(process.getId()).matches()) {
            notes.hint(process, "process-id", process.getId());
        }
        if (!VERSION.matcher(String.valueOf(process.getCamundaVersionTag())).matches()) {
            notes.hint(process, "process-version");
        }
        if (!diagram.resource().endsWith(process.getId() + ".bpmn")) {
            notes.hint(process, "process-file", process.getId() + ".bpmn");
        }
        checkDocumentation(process, contract, notes);
        checkContract(process, contract, notes);
    }

    private static void checkDocumentation(Process process, Contract contract, Notes notes) {
        String text = process.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent())
                .collect(Collectors.joining());
        if (!CHINESE.matcher(text).find()) {
            notes.hint(process, "process-undocumented");
            return;
        }
        Set<String> promised = new TreeSet<>(contract.inputs());
        promised.addAll(contract.defaults().keySet());
        promised.addAll(contract.outputs());
        promised.addAll(contract.ends());
        promised.removeIf(text::contains);
        if (!promised.isEmpty()) {
            notes.hint(process, "process-unexplained", String.join(", ", promised));
        }
    }

    private static void checkContract(Process process, Contract contract, Notes notes) {
        contract.defaults().forEach((name, value) -> {
            if (name.endsWith("Role") && !value.isEmpty() && Role.of(value).isEmpty()) {
                notes.fault(process, "role-unknown", value);
            }
        });
        contract.closingCodes().stream()
                .filter(code -> !contract.ends().contains(code))
                .forEach(code -> notes.fault(process, "closes-unknown", code));
    }
}
