package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.engine.StepVerb;
import org.yishiting.engine.Verb;

/** Every bean that a diagram names exists, and every delegate that exists is named by a diagram. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:delegates", "camunda.bpm.job-execution.enabled=false"})
class DelegateBeansTest {

    @Autowired
    private ApplicationContext application;

    @Test
    void diagramsAndBeansNameEachOther() {
        assertThat(Diagrams.beanNames())
                .allSatisfy(name ->
                        assertThat(application.containsBean(name)).as(name).isTrue());
        assertThat(Diagrams.beanNames()).contains(application.getBeanNamesForType(Verb.class));
    }

    @Test
    void delegatesAreVerbsThatSayWhatTheyRead() {
        assertThat(application.getBeanNamesForType(JavaDelegate.class))
                .containsExactlyInAnyOrder(application.getBeanNamesForType(ServiceVerb.class));
        assertThat(application.getBeanNamesForType(TaskListener.class))
                .containsExactlyInAnyOrder(application.getBeanNamesForType(StepVerb.class));
    }

    @Test
    void casesAreClosedByVerbsThatSaySo() {
        assertThat(application.getBeansOfType(Verb.class).entrySet())
                .filteredOn(verb -> verb.getValue().closes())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("closeDossier", "declineMatter", "endMatter");
    }
}
