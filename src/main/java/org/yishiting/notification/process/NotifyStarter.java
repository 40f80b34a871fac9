package org.yishiting.notification.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yishiting.notification.Queued;

/** Starts one process a message, in the transaction that wrote the message. */
@Component
class NotifyStarter {

    private final RuntimeService runtime;

    NotifyStarter(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void start(Queued queued) {
        runtime.createProcessInstanceByKey(NotifyProcess.KEY)
                .businessKey(queued.matter())
                .setVariable(NotifyProcess.NOTIFICATION_NAME, queued.notification())
                .execute();
    }
}
