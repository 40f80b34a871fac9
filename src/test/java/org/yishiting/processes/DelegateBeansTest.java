package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Every delegate that exists is named by a diagram. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:delegates", "camunda.bpm.job-execution.enabled=false"})
class DelegateBeansTest {

    @Autowired
    private ApplicationContext application;

    @Test
    void areNamedByDiagrams() {
        assertThat(Diagrams.beanNames()).contains(application.getBeanNamesForType(JavaDelegate.class));
        assertThat(Diagrams.beanNames()).contains(application.getBeanNamesForType(TaskListener.class));
    }
}
