package org.yishiting.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method of a bean that an expression in a diagram may call; no other method may be called there. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DiagramFunction {

    /** Id of the decision table in which it looks up the step that it stands at; empty when it looks up none. */
    String table() default "";
}
