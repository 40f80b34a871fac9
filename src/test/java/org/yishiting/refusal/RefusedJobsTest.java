package org.yishiting.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.yishiting.house.House;

/** A rule that is broken when nobody is there to be told. */
class RefusedJobsTest {

    @Test
    void theFailureIsKeptInWords() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("refused.limit-missing", House.LANGUAGE, "“{0}”没有规定办理期限");
        JavaDelegate refusing = execution -> {
            throw new RefusedException("limit-missing", "核实登记");
        };
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:refused-jobs");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setBeans(Map.of("refusing", refusing));
        configuration.setProcessEnginePlugins(List.of(new RefusedJobs(new Refusals(messages))));
        ProcessEngine engine = configuration.buildProcessEngine();
        try {
            assertThat(failureOf(engine)).isEqualTo("“核实登记”没有规定办理期限");
        } finally {
            engine.close();
        }
    }

    private static String failureOf(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "waiting.bpmn",
                        Bpmn.createExecutableProcess("waiting")
                                .startEvent()
                                .serviceTask()
                                .camundaAsyncBefore()
                                .camundaDelegateExpression("${refusing}")
                                .endEvent()
                                .done())
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("waiting");
        ManagementService jobs = engine.getManagementService();
        Job job = jobs.createJobQuery().singleResult();
        assertThatThrownBy(() -> jobs.executeJob(job.getId())).isInstanceOf(StepRefusedException.class);
        return jobs.createJobQuery().singleResult().getExceptionMessage();
    }
}
