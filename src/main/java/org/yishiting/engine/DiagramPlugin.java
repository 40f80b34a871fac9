package org.yishiting.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** What the engine does with every diagram that it reads, whichever way it came. */
@Component
class DiagramPlugin extends AbstractProcessEnginePlugin {

    private final ProcessPropertiesListener properties;
    private final CaseCallListener calls;

    DiagramPlugin(ProcessPropertiesListener properties, CaseCallListener calls) {
        this.properties = properties;
        this.calls = calls;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPreBPMNParseListeners(listeners);
        }
        listeners.add(properties);
        listeners.add(calls);
    }
}
