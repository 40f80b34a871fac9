package org.yishiting.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement.CallableElementBinding;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Makes every call of the newest version of a block one of the version that the case keeps, so that diagrams need not
 * say so.
 */
@Component
class CaseCallListener extends AbstractBpmnParseListener {

    private final BlocksInForce blocks;
    private final VersionsInForce versions;

    CaseCallListener(BlocksInForce blocks, VersionsInForce versions) {
        this.blocks = blocks;
        this.versions = versions;
    }

    @Override
    public void parseCallActivity(Element call, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof CallActivityBehavior behavior
                && behavior.getCallableElement().isLatestBinding()) {
            CallableElement called = behavior.getCallableElement();
            called.setBinding(CallableElementBinding.VERSION);
            called.setVersionValueProvider(new KeptVersion(called));
        }
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        versions.forget(definition.getKey());
    }

    private final class KeptVersion implements ParameterValueProvider {

        private final CallableElement called;

        private KeptVersion(CallableElement called) {
            this.called = called;
        }

        @Override
        public Object getValue(VariableScope scope) {
            String key = called.getDefinitionKey(scope);
            return (scope instanceof ExecutionEntity caller
                            ? blocks.versionFor(caller, key)
                            : blocks.newestVersion(key))
                    .orElse(null);
        }

        /** Cockpit follows a call from the diagram alone, and is shown what a case that begins now would meet. */
        @Override
        public boolean isDynamic() {
            return false;
        }
    }
}
