package org.yishiting.procedure.process.check;

import org.springframework.stereotype.Component;
import org.yishiting.form.FormFaults;

/** A form consists of fields that the Tasklist can draw, and of facts that exist. */
@Component
class FieldRule implements FormRule {

    private final FormFaults faults;

    FieldRule(FormFaults faults) {
        this.faults = faults;
    }

    @Override
    public void check(FormDraft form, Surroundings around, Notes notes) {
        faults.in(form.content()).forEach(notes::fault);
    }
}
