package org.yishiting.house;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the times of the house. */
@ControllerAdvice
class TimesOnPages {

    private final Times times;

    TimesOnPages(Times times) {
        this.times = times;
    }

    @ModelAttribute("times")
    Times times() {
        return times;
    }
}
