package org.yishiting.notification.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yishiting.engine.NotStartedException;
import org.yishiting.notification.Queued;

/** Starts one process a message, in the transaction that wrote the message. */
@Component
class NotifyStart {

    private final RuntimeService runtime;

    NotifyStart(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void start(Queued queued) {
        try {
            runtime.createProcessInstanceByKey(Notify.KEY)
                    .businessKey(queued.matter())
                    .setVariable(Notify.NOTIFICATION.name(), queued.notification())
                    .execute();
        } catch (RuntimeException broken) {
            throw new NotStartedException(Notify.KEY, broken);
        }
    }
}
