package org.yishiting.matter.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Level;
import org.yishiting.matter.MatterEvents;
import org.yishiting.matter.Matters;
import org.yishiting.workdays.Workdays;

/** The committee set level and limit; where a table suggested them and a route, overruling it takes a reason. */
@Component("recordRoute")
class RecordRoute implements TaskListener {

    private final Matters matters;
    private final Ledger ledger;
    private final Workdays workdays;

    RecordRoute(Matters matters, Ledger ledger, Workdays workdays) {
        this.matters = matters;
        this.ledger = ledger;
        this.workdays = workdays;
    }

    @Override
    public void notify(DelegateTask task) {
        String number = task.getExecution().getProcessBusinessKey();
        int limitDays = TriageVariables.LIMIT.get(task);
        TriageVariables.OVERRULE_REASON
                .find(task)
                .ifPresent(reason -> ledger.append(
                        number,
                        MatterEvents.OVERRULED,
                        Map.of(
                                "suggestedLevel", TriageVariables.LEVEL_OF_TABLE.get(task),
                                "suggestedRoute", TriageVariables.ROUTE_OF_TABLE.get(task),
                                "level", TriageVariables.LEVEL.get(task),
                                "route", TriageVariables.ROUTE.get(task),
                                "reason", reason)));
        matters.classify(
                number,
                Level.of(TriageVariables.LEVEL.get(task)),
                limitDays,
                workdays.after(limitDays).toInstant());
    }
}
