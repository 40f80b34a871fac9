package org.yishiting.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** Plays a procedure whose blocks are replaced by stubs that end as the story says. */
abstract class ProcedureStory extends ProcessStory {
    private final Diagram procedure;

    ProcedureStory(String id) {
        super(id);
        procedure = Diagram.named(id);
    }

    /** Every node and flow of the procedure; the stubs do not count. */
    static ProcessEngineCoverageExtension fullCoverageOf(String id) {
        return ProcessEngineCoverageExtension.builder(ENGINE)
                .excludeProcessDefinitionKeys(
                        blocksOf(Diagram.named(id)).map(Diagram::id).toArray(String[]::new))
                .assertClassCoverageAtLeast(1.0)
                .build();
    }

    @Override
    void addTo(DeploymentBuilder builder) {
        blocksOf(procedure).forEach(block -> builder.addModelInstance(block.id() + ".stub.bpmn", BlockStub.of(block)));
    }

    /** Lets the block that runs now reach its normal end with these results. */
    void passes(String block, Object... results) {
        Object[] variables = Arrays.copyOf(results, results.length + 2);
        variables[results.length] = BlockStub.END;
        variables[results.length + 1] = BlockStub.NORMAL;
        complete(BlockStub.taskOf(block), variables);
    }

    /** Lets the block that runs now end with that code. */
    void fails(String block, String code) {
        complete(BlockStub.taskOf(block), BlockStub.END, code);
    }

    /** What the block that runs now was given. */
    Map<String, Object> inputsOf(String block) {
        return runtimeService().getVariables(open(BlockStub.taskOf(block)).getProcessInstanceId());
    }

    String businessKeyOf(String block) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processInstanceId(open(BlockStub.taskOf(block)).getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private static Stream<Diagram> blocksOf(Diagram procedure) {
        return procedure.each(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .collect(Collectors.toSet())
                .stream()
                .map(Diagram::named);
    }
}
