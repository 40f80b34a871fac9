package org.yishiting.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.reset;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Plays one diagram on a real engine: its folder is deployed, every bean it calls is recorded, the clock stands. */
abstract class ProcessStory {
    /** Configuration of the engine that the diagrams are tried on. */
    static final String ENGINE = "diagrams.cfg.xml";

    static final String MATTER = "QC-2025-000001";

    private static final Date NOW = Date.from(Instant.parse("2025-03-03T01:00:00Z"));

    /** The beans called so far, in order. */
    final List<String> called = new ArrayList<>();

    final CalendarDays workdays = new CalendarDays();
    private final Map<String, RecordedStep> steps = new HashMap<>();
    private final Diagram diagram;
    private String deployment;

    ProcessStory(String id) {
        diagram = Diagram.named(id);
    }

    static ProcessEngineCoverageExtension fullCoverage() {
        return ProcessEngineCoverageExtension.builder(ENGINE)
                .assertClassCoverageAtLeast(1.0)
                .build();
    }

    @BeforeEach
    void prepare(ProcessEngine engine) throws IOException {
        init(engine);
        ClockUtil.setCurrentTime(NOW);
        Mocks.register("workdays", workdays);
        Mocks.register("limits", LimitsOfTable.beside(diagram, workdays));
        diagram.delegateExpressions().stream().map(Diagrams::beanName).forEach(name -> {
            RecordedStep step = new RecordedStep(name, called);
            steps.put(name, step);
            Mocks.register(name, step);
        });
        DeploymentBuilder builder = repositoryService().createDeployment();
        for (Path file : diagram.deployment()) {
            try (InputStream content = Files.newInputStream(file)) {
                builder.addInputStream(file.getFileName().toString(), content);
            }
        }
        addTo(builder);
        deployment = builder.deploy().getId();
    }

    @AfterEach
    void cleanUp() {
        repositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
        reset();
        ClockUtil.reset();
    }

    /** Lets a story deploy something beside the diagram. */
    void addTo(DeploymentBuilder builder) {}

    ProcessInstance start(Object... namesAndValues) {
        return runtimeService().startProcessInstanceByKey(diagram.id(), MATTER, variables(namesAndValues));
    }

    /** Says what the bean hands to the process from now on. */
    void given(String bean, Object... namesAndValues) {
        steps.get(bean).returns(variables(namesAndValues));
    }

    /** Completes the only open task of that step as its form would. */
    void complete(String step, Object... namesAndValues) {
        taskService().complete(open(step).getId(), variables(namesAndValues));
    }

    Task open(String step) {
        Task task = taskService().createTaskQuery().taskDefinitionKey(step).singleResult();
        if (task == null) {
            throw new AssertionError("nothing to do at " + step);
        }
        return task;
    }

    /** Moves the clock to the due date of the only waiting timer and lets it fire. */
    void letTheTimerFire() {
        var job = managementService().createJobQuery().singleResult();
        ClockUtil.setCurrentTime(job.getDuedate());
        managementService().executeJob(job.getId());
    }

    private static Map<String, Object> variables(Object... namesAndValues) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            variables.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return variables;
    }
}
