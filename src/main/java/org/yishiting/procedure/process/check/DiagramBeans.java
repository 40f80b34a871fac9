package org.yishiting.procedure.process.check;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.yishiting.engine.DiagramFunction;
import org.yishiting.engine.Verb;

/** The beans that a diagram may name, and what is known of each. */
@Component
class DiagramBeans {

    private final ListableBeanFactory beans;

    DiagramBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Whether a service task may name it. */
    boolean serves(String name) {
        return is(name, JavaDelegate.class);
    }

    /** Whether a user task may name it. */
    boolean listens(String name) {
        return is(name, TaskListener.class);
    }

    /** What the bean says of its variables; empty for one that says nothing. */
    Optional<Verb> verb(String name) {
        return is(name, Verb.class) ? Optional.of(beans.getBean(name, Verb.class)) : Optional.empty();
    }

    /** Whether the case is closed after it. */
    boolean closes(String name) {
        return verb(name).map(Verb::closes).orElse(false);
    }

    /** The function that an expression calls; empty when the bean offers none of that name. */
    Optional<DiagramFunction> function(String bean, String method) {
        if (!beans.containsBean(bean)) {
            return Optional.empty();
        }
        Method[] methods = ReflectionUtils.getAllDeclaredMethods(beans.getType(bean));
        return Arrays.stream(methods)
                .filter(candidate -> candidate.getName().equals(method))
                .map(candidate -> AnnotatedElementUtils.findMergedAnnotation(candidate, DiagramFunction.class))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private boolean is(String name, Class<?> type) {
        return beans.containsBean(name) && beans.isTypeMatch(name, type);
    }
}
