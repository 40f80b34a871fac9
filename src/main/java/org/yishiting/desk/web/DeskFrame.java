package org.yishiting.desk.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.yishiting.desk.Times;

/** What every page of the desk needs to show times. */
@ControllerAdvice(basePackageClasses = DeskFrame.class)
class DeskFrame {

    private final Times times;

    DeskFrame(Times times) {
        this.times = times;
    }

    @ModelAttribute("times")
    Times times() {
        return times;
    }
}
