package org.yishiting.notice.process;

import static org.yishiting.engine.Verb.matter;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.engine.StepVerb;
import org.yishiting.engine.YesNo;
import org.yishiting.notice.Notice;
import org.yishiting.notice.Notices;
import org.yishiting.notice.Review;
import org.yishiting.refusal.RefusedException;
import org.yishiting.step.StepSubject;

/** The block {@code disclose}: a notice hangs for its days, objections are answered, and it stands or falls. */
@Configuration
class Disclose {

    private static final ProcessVariable<String> NOTICE_TITLE = ProcessVariable.named("noticeTitle", String.class);
    private static final ProcessVariable<String> NOTICE_TEXT = ProcessVariable.named("noticeText", String.class);
    private static final ProcessVariable<Integer> WINDOW_DAYS = ProcessVariable.named("windowDays", Integer.class);

    private static final ProcessVariable<Long> NOTICE_ID = ProcessVariable.named("noticeId", Long.class);
    private static final ProcessVariable<Date> WINDOW_CLOSES_AT = ProcessVariable.named("windowClosesAt", Date.class);

    /** Id of each objection. */
    private static final ProcessVariable<List<Long>> OBJECTIONS = ProcessVariable.list("objections");

    private static final ProcessVariable<Integer> OBJECTION_COUNT =
            ProcessVariable.named("objectionCount", Integer.class);
    private static final ProcessVariable<Long> OBJECTION = ProcessVariable.named("objection", Long.class);
    private static final ProcessVariable<YesNo> UPHELD = ProcessVariable.choice("upheld", YesNo.class);
    private static final ProcessVariable<String> GIST = ProcessVariable.named("objectionGist", String.class);
    private static final ProcessVariable<String> ANSWER_TEXT = ProcessVariable.named("answerText", String.class);
    private static final ProcessVariable<Boolean> OBJECTION_UPHELD =
            ProcessVariable.named("objectionUpheld", Boolean.class);

    /** Puts the drafted notice up. */
    @Bean
    ServiceVerb publishNotice(Notices notices) {
        return ServiceVerb.does(execution -> {
                    Notice notice = notices.publish(
                            matter(execution),
                            NOTICE_TITLE.find(execution).orElse(""),
                            NOTICE_TEXT.find(execution).orElse(""),
                            WINDOW_DAYS
                                    .find(execution)
                                    .orElseThrow(() -> RefusedException.numberMissing("window-days")));
                    NOTICE_ID.set(execution, notice.id());
                    WINDOW_CLOSES_AT.set(execution, Date.from(notice.closesAt()));
                })
                .needs(NOTICE_TITLE, NOTICE_TEXT, WINDOW_DAYS)
                .gives(NOTICE_ID, WINDOW_CLOSES_AT);
    }

    /** Ends the window of a notice and hands its objections on to be answered. */
    @Bean
    ServiceVerb collectObjections(Review review) {
        return ServiceVerb.does(execution -> {
                    List<Long> made = new ArrayList<>();
                    review.collect(NOTICE_ID.get(execution)).forEach(objection -> made.add(objection.id()));
                    OBJECTIONS.set(execution, made);
                    OBJECTION_COUNT.set(execution, made.size());
                })
                .needs(NOTICE_ID)
                .gives(OBJECTIONS, OBJECTION_COUNT);
    }

    /** The objector's words tell the steps of many objections apart. */
    @Bean
    StepSubject objectionSubject(Review review) {
        return StepSubject.of(OBJECTION, id -> review.get(id).text());
    }

    /** Keeps the answer to an objection. */
    @Bean
    StepVerb answerObjection(Review review) {
        return StepVerb.does(task -> review.answer(
                        OBJECTION.get(task),
                        UPHELD.get(task).isYes(),
                        GIST.find(task).orElse(""),
                        ANSWER_TEXT.find(task).orElse("")))
                .needs(OBJECTION, UPHELD, GIST, ANSWER_TEXT);
    }

    /** Makes the answers public and decides whether the notice stands. */
    @Bean
    ServiceVerb closeNotice(Review review) {
        return ServiceVerb.does(execution -> OBJECTION_UPHELD.set(execution, review.close(NOTICE_ID.get(execution))))
                .needs(NOTICE_ID)
                .gives(OBJECTION_UPHELD);
    }
}
