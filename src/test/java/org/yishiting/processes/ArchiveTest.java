package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArchiveTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    ArchiveTest() {
        super("archive");
    }

    @Test
    void aFinishedMatterIsFiledWithItsWholeDossier() {
        ProcessInstance archive = start();

        assertThat(archive).isEnded().hasPassedInOrder("event_finished", "serviceTask_closeDossier", "event_archived");
        assertThat(called).containsExactly("closeDossier");
    }
}
