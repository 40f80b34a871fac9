package org.yishiting.matter.process;

import org.yishiting.engine.ProcessVariable;

/** Variables of the block {@code triage}, and of every step that sets level and limit. */
final class TriageVariables {

    static final String SUGGESTED_LEVEL = "suggestedLevel";
    static final String SUGGESTED_ROUTE = "suggestedRoute";
    static final String LIMIT_DAYS = "limitDays";

    static final ProcessVariable<String> LEVEL = ProcessVariable.named("level", String.class);
    static final ProcessVariable<String> ROUTE = ProcessVariable.named("route", String.class);
    static final ProcessVariable<Integer> LIMIT = ProcessVariable.named(LIMIT_DAYS, Integer.class);
    static final ProcessVariable<String> LEVEL_OF_TABLE = ProcessVariable.named(SUGGESTED_LEVEL, String.class);
    static final ProcessVariable<String> ROUTE_OF_TABLE = ProcessVariable.named(SUGGESTED_ROUTE, String.class);
    static final ProcessVariable<String> OVERRULE_REASON = ProcessVariable.named("overruleReason", String.class);

    private TriageVariables() {}
}
