package org.yishiting.step;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.yishiting.form.CaseForms;

/**
 * What every user task of every diagram gets, those drawn tomorrow included: its role scoped to the matter's division,
 * its row among the pending steps, its ledger entries, and the check of its form on the server.
 */
@Component
class StepPlugin extends AbstractProcessEnginePlugin {

    private final StepParseListener steps;
    private final StepCompletion completion;
    private final CaseForms forms;

    StepPlugin(StepParseListener steps, StepCompletion completion, CaseForms forms) {
        this.steps = steps;
        this.completion = completion;
        this.forms = forms;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(steps);
        // candidates may claim and complete; they may not assign, nor write variables behind the form's back
        configuration.setDefaultUserPermissionNameForTask(Permissions.TASK_WORK.getName());
        configuration.setStandaloneTasksEnabled(false);
        // whoever was offered a step may read and write its remarks
        configuration.setEnableHistoricInstancePermissions(true);
        // a refused form is the person's news, not the operator's
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setTaskService(new CheckedTaskService(completion));
        configuration.setFormService(new CheckedFormService(completion, forms));
    }
}
