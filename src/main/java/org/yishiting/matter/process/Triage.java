package org.yishiting.matter.process;

import static org.yishiting.engine.Verb.matter;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.StepVerb;
import org.yishiting.matter.Classification;
import org.yishiting.matter.Classification.Overruling;
import org.yishiting.matter.Level;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Route;

/** The block {@code triage}: level, limit and way of a matter; also set by methods in steps of their own. */
@Configuration
class Triage {

    static final ProcessVariable<Level> SUGGESTED_LEVEL = ProcessVariable.choice("suggestedLevel", Level.class);
    static final ProcessVariable<Route> SUGGESTED_ROUTE = ProcessVariable.choice("suggestedRoute", Route.class);
    static final ProcessVariable<Integer> LIMIT_DAYS = ProcessVariable.named("limitDays", Integer.class);

    private static final ProcessVariable<Level> LEVEL = ProcessVariable.choice("level", Level.class);
    private static final ProcessVariable<Route> ROUTE = ProcessVariable.choice("route", Route.class);
    private static final ProcessVariable<String> OVERRULE_REASON =
            ProcessVariable.named("overruleReason", String.class);
    private static final ProcessVariable<String> RESULT = ProcessVariable.named("result", String.class);

    /** Where a table suggested level and route, overruling it takes a reason. */
    @Bean
    StepVerb recordRoute(Classification classification) {
        return StepVerb.does(task -> classification.decide(
                        matter(task),
                        LEVEL.get(task),
                        LIMIT_DAYS.get(task),
                        OVERRULE_REASON.find(task).map(reason -> overruling(task, reason))))
                .needs(LEVEL, LIMIT_DAYS)
                .takes(ROUTE, OVERRULE_REASON, SUGGESTED_LEVEL, SUGGESTED_ROUTE);
    }

    private static Overruling overruling(DelegateTask task, String reason) {
        return new Overruling(SUGGESTED_LEVEL.get(task), SUGGESTED_ROUTE.get(task), ROUTE.get(task), reason);
    }

    /** A small matter was handled at once 小事马上办; the result is what the reporter reads. */
    @Bean
    StepVerb recordResult(Matters matters) {
        return StepVerb.does(task -> matters.reportResult(matter(task), RESULT.get(task)))
                .needs(RESULT);
    }
}
