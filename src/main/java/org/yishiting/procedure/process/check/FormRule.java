package org.yishiting.procedure.process.check;

/** A rule that every form keeps to. */
interface FormRule {

    void check(FormDraft form, Surroundings around, Notes notes);
}
