package org.yishiting.notice.process;

import static org.yishiting.notice.process.NoticeVariables.NOTICE_ID;
import static org.yishiting.notice.process.NoticeVariables.OBJECTIONS;
import static org.yishiting.notice.process.NoticeVariables.OBJECTION_COUNT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.notice.Review;

/** Ends the window of a notice and hands its objections on to be answered. */
@Component("collectObjections")
class CollectObjections implements JavaDelegate {

    private final Review review;

    CollectObjections(Review review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<Map<String, Object>> made = new ArrayList<>();
        review.collect(NOTICE_ID.get(execution))
                .forEach(objection -> made.add(new LinkedHashMap<>(Map.of("id", objection.id()))));
        OBJECTIONS.set(execution, made);
        OBJECTION_COUNT.set(execution, made.size());
    }
}
