package org.yishiting.notice.process;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.form.Fact;
import org.yishiting.form.FactSupplier;
import org.yishiting.form.Opened;
import org.yishiting.house.House;
import org.yishiting.notice.Objection;
import org.yishiting.notice.Review;

/** Shows the objection that is to be answered, and afterwards why the council deliberates again. */
@Component
class NoticeForms implements FactSupplier {

    private final Review review;
    private final MessageSource messages;

    NoticeForms(Review review, MessageSource messages) {
        this.review = review;
        this.messages = messages;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.text("objectionText", "the objection that is to be answered", this::objection),
                Fact.text(
                        "objectionUpheldText",
                        "objections that were upheld against the last notice, with their answers",
                        this::upheld));
    }

    private String objection(Opened form) {
        OptionalLong id = form.idOf("objection");
        return id.isPresent() ? review.get(id.getAsLong()).text() : "";
    }

    private String upheld(Opened form) {
        return review.upheldAgainstLast(form.matter()).stream()
                .map(this::withAnswer)
                .collect(Collectors.joining("\n\n"));
    }

    private String withAnswer(Objection objection) {
        return messages.getMessage(
                "notice.objection-upheld",
                new Object[] {objection.text(), objection.answer().orElse("")},
                House.LANGUAGE);
    }
}
