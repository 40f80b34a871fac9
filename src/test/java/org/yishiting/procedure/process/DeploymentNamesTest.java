package org.yishiting.procedure.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.CaseTest;
import org.yishiting.procedure.ProcedureDiagrams;
import org.yishiting.refusal.StepRefusedException;

/** Diagrams and forms are known by what they say of themselves, whatever the names of their files are. */
class DeploymentNamesTest extends CaseTest {

    private static final String FORM =
            """
            {"id": "say", "type": "default", "schemaVersion": 16, "components": [
              {"id": "field", "type": "textfield", "key": "word", "label": "意见", "validate": {"required": true}}]}""";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcedureDiagrams diagrams;

    private String deployment;

    @AfterEach
    void takeBack() {
        repository.deleteDeployment(deployment, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "procedures/", "C:/草稿/"})
    void aProcedureIsOneUnderAnyName(String folder) {
        deploy("procedure", folder + "named.bpmn", folder + "anything.form");
        start("named", Map.of());

        assertThat(diagrams.of(matter)).hasValueSatisfying(diagram -> {
            assertThat(diagram.name()).isEqualTo("名字示例");
            assertThat(diagram.stages()).extracting("activity", "name").containsExactly(tuple("userTask_say", "说"));
        });
        String task = task("userTask_say").getId();
        assertThatThrownBy(() -> tasks.complete(task, Map.of())).isInstanceOf(StepRefusedException.class);
        tasks.complete(task, Map.of("word", "好"));
        assertThat(open()).isEmpty();
    }

    @Test
    void whatRunsBesideACaseIsNotItsProcedure() {
        deploy("technical", "procedures/named.bpmn", "procedures/say.form");
        start("named", Map.of());

        assertThat(diagrams.of(matter)).isEmpty();
    }

    private void deploy(String kind, String diagram, String form) {
        deployment = unchecked(() -> repository
                        .createDeployment()
                        .addModelInstance(diagram, model(kind))
                        .addString(form, FORM)
                        .deploy())
                .getId();
    }

    private static BpmnModelInstance model(String kind) {
        BpmnModelInstance model = Bpmn.createExecutableProcess("named")
                .name("名字示例")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_say")
                .name("说")
                .camundaCandidateGroups("manager")
                .endEvent()
                .done();
        UserTask say = model.getModelElementById("userTask_say");
        say.setCamundaFormRef("say");
        say.setCamundaFormRefBinding("deployment");
        CamundaProperty property = model.newInstance(CamundaProperty.class);
        property.setCamundaName("kind");
        property.setCamundaValue(kind);
        CamundaProperties properties = model.newInstance(CamundaProperties.class);
        properties.getCamundaProperties().add(property);
        ExtensionElements extensions = model.newInstance(ExtensionElements.class);
        extensions.addChildElement(properties);
        model.getModelElementsByType(Process.class).iterator().next().setExtensionElements(extensions);
        return model;
    }
}
