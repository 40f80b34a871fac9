package org.yishiting.rating.process;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.form.FormContext;
import org.yishiting.rating.Ratings;

/** Shows why residents are not satisfied, to those who do the work again and to the supervision team. */
@Component
class RatingForms implements FormContext {

    private static final Set<String> SHOWN_IN = Set.of("userTask_assignCommitments", "userTask_superviseOutcome");

    private final Ratings ratings;
    private final MessageSource messages;

    RatingForms(Ratings ratings, MessageSource messages) {
        this.ratings = ratings;
        this.messages = messages;
    }

    @Override
    public void describe(Opened form, Map<String, Object> context) {
        if (SHOWN_IN.contains(form.activity())) {
            context.put(
                    "dissatisfactionText",
                    String.join(
                            "\n\n",
                            ratings.lastDissatisfaction(form.matter()).stream()
                                    .map(rating -> rating.comment().orElseGet(this::noReason))
                                    .toList()));
        }
    }

    private String noReason() {
        return messages.getMessage("rating.no-reason", null, Locale.CHINESE);
    }
}
