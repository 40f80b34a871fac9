package org.yishiting.statistics.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.statistics.report.MonthlyMail;

/** {@code serviceTask_sendMonthlyReport}. */
@Component("sendMonthlyReport")
class SendMonthlyReport implements JavaDelegate {

    private final MonthlyMail mail;

    SendMonthlyReport(MonthlyMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.send();
    }
}
