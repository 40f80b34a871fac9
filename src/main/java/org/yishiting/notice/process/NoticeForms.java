package org.yishiting.notice.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.yishiting.engine.FormContext;
import org.yishiting.notice.Review;

/** Shows the objection that is to be answered. */
@Component
class NoticeForms implements FormContext {

    private final Review review;

    NoticeForms(Review review) {
        this.review = review;
    }

    @Override
    public void describe(Opened form, Map<String, Object> context) {
        if (form.activity().equals("userTask_answerObjection")) {
            Map<?, ?> objection = (Map<?, ?>) form.variable().apply("objection");
            context.put(
                    "objectionText",
                    review.get(((Number) objection.get("id")).longValue()).text());
        }
    }
}
