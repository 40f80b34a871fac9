package org.yishiting.statistics.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import org.yishiting.access.Access;
import org.yishiting.signin.Actor;

/** Tells the frame of the desk whether the reader oversees a division; looked up only where the frame is drawn. */
@ControllerAdvice
class OversightFrame {

    private final Access access;

    OversightFrame(Access access) {
        this.access = access;
    }

    @ModelAttribute("overseesDivisions")
    LazyContextVariable<Boolean> overseesDivisions() {
        return new LazyContextVariable<>() {
            @Override
            protected Boolean loadValue() {
                return Actor.signedIn()
                        .filter(user -> !access.oversight(user).isEmpty())
                        .isPresent();
            }
        };
    }
}
