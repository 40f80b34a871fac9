package org.yishiting.notice.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.yishiting.engine.ProcessVariable;

/** Process variables of the block {@code disclose}. */
final class NoticeVariables {

    static final ProcessVariable<String> NOTICE_TITLE = ProcessVariable.named("noticeTitle", String.class);
    static final ProcessVariable<String> NOTICE_TEXT = ProcessVariable.named("noticeText", String.class);
    static final ProcessVariable<Integer> WINDOW_DAYS = ProcessVariable.named("windowDays", Integer.class);

    static final ProcessVariable<Long> NOTICE_ID = ProcessVariable.named("noticeId", Long.class);
    static final ProcessVariable<Date> WINDOW_CLOSES_AT = ProcessVariable.named("windowClosesAt", Date.class);

    /** Id of each objection. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final ProcessVariable<List<Map<String, Object>>> OBJECTIONS =
            (ProcessVariable) ProcessVariable.named("objections", List.class);

    static final ProcessVariable<Integer> OBJECTION_COUNT = ProcessVariable.named("objectionCount", Integer.class);

    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Map> OBJECTION = ProcessVariable.named("objection", Map.class);

    static final ProcessVariable<String> UPHELD = ProcessVariable.named("upheld", String.class);
    static final ProcessVariable<String> ANSWER_TEXT = ProcessVariable.named("answerText", String.class);
    static final ProcessVariable<Boolean> OBJECTION_UPHELD = ProcessVariable.named("objectionUpheld", Boolean.class);

    private NoticeVariables() {}
}
