package org.yishiting.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.notification.Deliveries;

/** {@code serviceTask_sendNotification}. */
@Component("sendNotification")
class SendNotification implements JavaDelegate {

    private final Deliveries deliveries;

    SendNotification(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deliveries.deliver(NotifyProcess.NOTIFICATION.get(execution));
    }
}
