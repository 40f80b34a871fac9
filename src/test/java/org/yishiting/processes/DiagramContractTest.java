package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every diagram of the project keeps to, those drawn tomorrow included. */
class DiagramContractTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern BEAN = Pattern.compile("\\$\\{[a-z][A-Za-z]*}");

    @RegisterExtension
    static final ProcessEngineExtension ENGINE = ProcessEngineExtension.builder()
            .configurationResource(ProcessStory.ENGINE)
            .build();

    static List<Diagram> diagrams() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void isDeployedWithItsFolder(Diagram diagram) throws IOException {
        DeploymentBuilder builder = ENGINE.getRepositoryService().createDeployment();
        for (Path file : diagram.deployment()) {
            try (InputStream content = Files.newInputStream(file)) {
                builder.addInputStream(file.getFileName().toString(), content);
            }
        }

        var deployment = builder.deployWithResult();

        assertThat(deployment.getDeployedProcessDefinitions()).hasSize(1);
        ENGINE.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void isNamedLikeItsFolderAndSaysWhereItComesFrom(Diagram diagram) {
        Process process = diagram.process();

        assertThat(diagram.each(Process.class)).hasSize(1);
        assertThat(diagram.file()).hasFileName(process.getId() + ".bpmn");
        assertThat(diagram.folder()).hasFileName(process.getId());
        assertThat(process.getId()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).containsPattern(CHINESE);
        assertThat(process.getCamundaHistoryTimeToLiveString()).startsWith("P");
        assertThat(process.getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(process.getDocumentations())
                .singleElement()
                .extracting(ModelElementInstance::getTextContent, STRING)
                .containsPattern(CHINESE)
                .satisfies(text -> assertThat(diagram.contract()).allMatch(text::contains));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void idsSayWhatTheyName(Diagram diagram) {
        assertThat(diagram.each(FlowElement.class)).allSatisfy(element -> assertThat(element.getId())
                .matches(prefixOf(element) + "_[a-z][A-Za-z0-9]*(_[a-z][A-Za-z0-9]*)?"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void stepsAndStatesAreNamedInChinese(Diagram diagram) {
        assertThat(diagram.each(FlowNode.class))
                .filteredOn(node -> !(node instanceof Gateway))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).containsPattern(CHINESE));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyUserTaskHasRoleDueDateAndForm(Diagram diagram) {
        LimitsOfTable limits = LimitsOfTable.beside(diagram, new CalendarDays());
        assertThat(UserStep.of(diagram)).allSatisfy(step -> {
            assertThat(step.hasRole()).as("role of %s", step).isTrue();
            assertThat(step.task().getCamundaDueDate())
                    .as("due date of %s", step)
                    .matches("\\$\\{.+}");
            assertThat(limits.hasOwnRule(step.task().getId()))
                    .as("rule of %s in the table of limits", step)
                    .isTrue();
            assertThat(step.task().getCamundaDueDate().equals("${limits.due(execution)}"))
                    .as("the limit of %s is in the diagram or in the table, not in both", step)
                    .isEqualTo(limits.hasLimit(step.task().getId()));
            assertThat(step.task().getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(step.form()).exists();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void choicesOfARepeatedStepStayApart(Diagram diagram) {
        assertThat(UserStep.of(diagram)).allSatisfy(step -> assertThat(step.choicesShared())
                .as("choices of %s", step)
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void beansAreNamedAndListenersWaitForCompletion(Diagram diagram) {
        assertThat(diagram.delegateExpressions())
                .allSatisfy(expression -> assertThat(expression).matches(BEAN));
        assertThat(diagram.listeners())
                .allSatisfy(listener -> assertThat(listener.getCamundaEvent()).isEqualTo("complete"));
        assertThat(diagram.each(ScriptTask.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void gatewaysAskAndFlowsAnswer(Diagram diagram) {
        assertThat(diagram.each(Gateway.class)).allSatisfy(gateway -> {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getIncoming()).as("a split is no join").hasSize(1);
                assertThat(gateway.getName())
                        .as(gateway.getId())
                        .containsPattern(CHINESE)
                        .endsWith("？");
                assertAnswers(gateway);
            } else {
                assertThat(gateway.getName()).as(gateway.getId()).isNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void formsAreOnesTheTasklistCanDraw(Diagram diagram) {
        Set<String> used = diagram.each(UserTask.class).stream()
                .map(UserTask::getCamundaFormRef)
                .collect(Collectors.toSet());
        List<FormFile> forms = diagram.deployment().stream()
                .filter(file -> file.toString().endsWith(".form"))
                .map(FormFile::read)
                .toList();

        assertThat(forms).extracting(FormFile::id).containsExactlyInAnyOrderElementsOf(used);
        assertThat(forms).allSatisfy(form -> {
            assertThat(form.file()).hasFileName(form.id() + ".form");
            assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
            assertThat(FormFile.SUPPORTED).as(form.id()).containsAll(form.types());
            assertThat(form.keys()).as(form.id()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(form.componentIds()).as(form.id()).doesNotContain("").doesNotHaveDuplicates();
            assertThat(form.wordsWithoutLimit()).as(form.id()).isEmpty();
            assertThat(form.choicesWithoutOptions()).as(form.id()).isEmpty();
            assertThat(form.timesWithZoneOrHalfDays()).as(form.id()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void decisionsAreInTheSameFolder(Diagram diagram) {
        List<Decision> decisions = diagram.deployment().stream()
                .filter(file -> file.toString().endsWith(".dmn"))
                .flatMap(file -> Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class).stream())
                .toList();

        assertThat(decisions).allSatisfy(decision -> assertThat(decision.getCamundaHistoryTimeToLiveString())
                .startsWith("P"));
        assertThat(diagram.each(BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(decisions).extracting(Decision::getId).contains(task.getCamundaDecisionRef());
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void blocksAreCalledAsTheyAsk(Diagram diagram) {
        CallContract.of(diagram).forEach(CallContract::check);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void thePictureIsClean(Diagram diagram) {
        assertThat(DiagramLayout.faultsOf(diagram)).isEmpty();
    }

    private static String prefixOf(FlowElement element) {
        if (element instanceof SequenceFlow) {
            return "flow";
        }
        if (element instanceof Gateway) {
            return "gateway";
        }
        return element instanceof Event ? "event" : element.getElementType().getTypeName();
    }

    private static void assertAnswers(Gateway gateway) {
        String byDefault = gateway.getAttributeValue("default");
        assertThat(gateway.getOutgoing()).extracting(FlowElement::getId).contains(byDefault);
        assertThat(gateway.getOutgoing()).allSatisfy(flow -> {
            assertThat(flow.getName()).as(flow.getId()).containsPattern(CHINESE);
            assertThat(flow.getConditionExpression() == null)
                    .as("the default flow, and no other, has no condition: %s", flow.getId())
                    .isEqualTo(flow.getId().equals(byDefault));
        });
    }
}
