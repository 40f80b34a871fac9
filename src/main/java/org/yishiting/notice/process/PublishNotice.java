package org.yishiting.notice.process;

import static org.yishiting.notice.process.NoticeVariables.NOTICE_ID;
import static org.yishiting.notice.process.NoticeVariables.NOTICE_TEXT;
import static org.yishiting.notice.process.NoticeVariables.NOTICE_TITLE;
import static org.yishiting.notice.process.NoticeVariables.WINDOW_CLOSES_AT;
import static org.yishiting.notice.process.NoticeVariables.WINDOW_DAYS;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.notice.Notice;
import org.yishiting.notice.Notices;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.RefusedException;

/** Puts the drafted notice up. */
@Component("publishNotice")
class PublishNotice implements JavaDelegate {

    private final Notices notices;
    private final Refusals refusals;

    PublishNotice(Notices notices, Refusals refusals) {
        this.notices = notices;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Notice notice = refusals.inWords(() -> notices.publish(
                execution.getProcessBusinessKey(),
                NOTICE_TITLE.find(execution).orElse(""),
                NOTICE_TEXT.find(execution).orElse(""),
                WINDOW_DAYS.find(execution).orElseThrow(() -> RefusedException.numberMissing("window-days"))));
        NOTICE_ID.set(execution, notice.id());
        WINDOW_CLOSES_AT.set(execution, Date.from(notice.closesAt()));
    }
}
