package org.yishiting.notice.process;

import static org.yishiting.notice.process.NoticeVariables.ANSWER_TEXT;
import static org.yishiting.notice.process.NoticeVariables.OBJECTION;
import static org.yishiting.notice.process.NoticeVariables.UPHELD;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.notice.Review;
import org.yishiting.refusal.Refusals;

/** Keeps the answer to an objection. */
@Component("answerObjection")
class AnswerObjection implements TaskListener {

    private final Review review;
    private final Refusals refusals;

    AnswerObjection(Review review, Refusals refusals) {
        this.review = review;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        refusals.inWords(() -> review.answer(
                ((Number) OBJECTION.get(task).get("id")).longValue(),
                UPHELD.get(task).equals("yes"),
                ANSWER_TEXT.find(task).orElse("")));
    }
}
