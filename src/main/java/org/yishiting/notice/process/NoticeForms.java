package org.yishiting.notice.process;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.form.Fact;
import org.yishiting.form.FactSupplier;
import org.yishiting.form.Opened;
import org.yishiting.house.House;
import org.yishiting.house.Times;
import org.yishiting.notice.Notice;
import org.yishiting.notice.Notices;
import org.yishiting.notice.Objection;
import org.yishiting.notice.Review;

/** Shows the objection that is to be answered, and afterwards why the council deliberates again. */
@Component
class NoticeForms implements FactSupplier {

    private final Notices notices;
    private final Review review;
    private final Times times;
    private final MessageSource messages;

    NoticeForms(Notices notices, Review review, Times times, MessageSource messages) {
        this.notices = notices;
        this.review = review;
        this.times = times;
        this.messages = messages;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.text("objectionText", "the objection that is to be answered", this::objection),
                Fact.text("noticeShown", "the notice that hangs or hung last: title, window, text", form -> last(form)
                        .map(this::shown)
                        .orElse("")),
                Fact.number(
                        "lastNoticeDays",
                        "calendar days that the last notice of the matter hung, none before the first",
                        form -> last(form).map(this::days).orElse(null)),
                Fact.text(
                        "objectionUpheldText",
                        "objections that were upheld against the last notice, with their answers",
                        this::upheld));
    }

    private String objection(Opened form) {
        OptionalLong id = form.idOf("objection");
        return id.isPresent() ? review.get(id.getAsLong()).text() : "";
    }

    private Optional<Notice> last(Opened form) {
        List<Notice> hung = notices.of(form.matter());
        return hung.isEmpty() ? Optional.empty() : Optional.of(hung.get(hung.size() - 1));
    }

    private String shown(Notice notice) {
        return words(
                "notice.shown",
                notice.title(),
                times.day(notice.publishedAt()),
                times.day(notice.closesAt()),
                notice.text());
    }

    private long days(Notice notice) {
        return ChronoUnit.DAYS.between(times.date(notice.publishedAt()), times.date(notice.closesAt()));
    }

    private String upheld(Opened form) {
        return review.upheldAgainstLast(form.matter()).stream()
                .map(this::withAnswer)
                .collect(Collectors.joining("\n\n"));
    }

    private String withAnswer(Objection objection) {
        return words(
                "notice.objection-upheld", objection.text(), objection.answer().orElse(""));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, House.LANGUAGE);
    }
}
