package org.yishiting.rating.process;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.form.Fact;
import org.yishiting.form.FactSupplier;
import org.yishiting.form.Opened;
import org.yishiting.house.House;
import org.yishiting.rating.Ratings;

/** Shows why residents are not satisfied, to those who do the work again and to the supervision team. */
@Component
class RatingForms implements FactSupplier {

    private final Ratings ratings;
    private final MessageSource messages;

    RatingForms(Ratings ratings, MessageSource messages) {
        this.ratings = ratings;
        this.messages = messages;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.text("dissatisfactionText", "why residents are not satisfied, last round", this::dissatisfaction));
    }

    private String dissatisfaction(Opened form) {
        return ratings.lastDissatisfaction(form.matter()).stream()
                .map(rating -> rating.comment().orElseGet(this::noReason))
                .collect(Collectors.joining("\n\n"));
    }

    private String noReason() {
        return messages.getMessage("rating.no-reason", null, House.LANGUAGE);
    }
}
