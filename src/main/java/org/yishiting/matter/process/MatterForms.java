package org.yishiting.matter.process;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yishiting.form.FormContext;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.step.CaseFile;

/** The head of every task form, and what the forms of registering and triage start from. */
@Component
@Order(0)
class MatterForms implements FormContext {

    private final Matters matters;
    private final CaseFile caseFile;
    private final MessageSource messages;

    MatterForms(Matters matters, CaseFile caseFile, MessageSource messages) {
        this.matters = matters;
        this.caseFile = caseFile;
        this.messages = messages;
    }

    @Override
    public void describe(Opened form, Map<String, Object> context) {
        Matter matter = matters.get(form.matter());
        context.putAll(caseFile.factsOf(form.matter()).columns());
        context.put("matterTitle", matter.publicTitle().orElse(""));
        context.put("matterText", matter.text());
        switch (form.activity()) {
            case "userTask_verifyOnSite" -> {
                context.put("category", matter.category().code());
                context.put("publicTitle", matter.publicTitle().orElse(""));
            }
            case "userTask_confirmRoute" -> suggest(form, context);
            default -> {}
        }
    }

    /** Shows what the table judged by; its suggestion fills the fields in, the committee may overrule it with a reason. */
    private void suggest(Opened form, Map<String, Object> context) {
        Object level = form.variable().apply(Triage.SUGGESTED_LEVEL.name());
        Object route = form.variable().apply(Triage.SUGGESTED_ROUTE.name());
        context.put("level", level);
        context.put("route", route);
        context.put("limitDays", form.variable().apply(Triage.LIMIT_DAYS.name()));
        context.put(Triage.SUGGESTED_LEVEL.name(), level);
        context.put(Triage.SUGGESTED_ROUTE.name(), route);
        context.put("scopeName", text("scope." + form.variable().apply("scope")));
        context.put("urgencyName", text("urgency." + form.variable().apply("urgency")));
        context.put("suggestedLevelName", text("level." + level));
        context.put("suggestedRouteName", text("route." + route));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.CHINESE);
    }
}
