package org.yishiting.notice.process;

import static org.yishiting.notice.process.NoticeVariables.NOTICE_ID;
import static org.yishiting.notice.process.NoticeVariables.OBJECTION_UPHELD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.notice.Review;

/** Makes the answers public and decides whether the notice stands. */
@Component("closeNotice")
class CloseNotice implements JavaDelegate {

    private final Review review;

    CloseNotice(Review review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OBJECTION_UPHELD.set(execution, review.close(NOTICE_ID.get(execution)));
    }
}
