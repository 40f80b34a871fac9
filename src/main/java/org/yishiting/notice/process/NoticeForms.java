package org.yishiting.notice.process;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.form.FormContext;
import org.yishiting.notice.Objection;
import org.yishiting.notice.Review;

/** Shows the objection that is to be answered, and afterwards why the council deliberates again. */
@Component
class NoticeForms implements FormContext {

    private static final Set<String> UPHELD_SHOWN_IN = Set.of(
            "userTask_scheduleMeeting",
            "userTask_writeMinutes",
            "userTask_amendPlan",
            "userTask_coordinate",
            "userTask_draftNotice");

    private final Review review;
    private final MessageSource messages;

    NoticeForms(Review review, MessageSource messages) {
        this.review = review;
        this.messages = messages;
    }

    @Override
    public void describe(Opened form, Map<String, Object> context) {
        if (form.activity().equals("userTask_answerObjection")) {
            Map<?, ?> objection = (Map<?, ?>) form.variable().apply("objection");
            context.put(
                    "objectionText",
                    review.get(((Number) objection.get("id")).longValue()).text());
        }
        if (UPHELD_SHOWN_IN.contains(form.activity())) {
            context.put(
                    "objectionUpheldText",
                    review.upheldAgainstLast(form.matter()).stream()
                            .map(this::withAnswer)
                            .collect(Collectors.joining("\n\n")));
        }
    }

    private String withAnswer(Objection objection) {
        return messages.getMessage(
                "notice.objection-upheld",
                new Object[] {objection.text(), objection.answer().orElse("")},
                Locale.CHINESE);
    }
}
