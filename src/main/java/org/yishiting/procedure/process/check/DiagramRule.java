package org.yishiting.procedure.process.check;

/** A rule that every diagram keeps to. */
interface DiagramRule {

    void check(Diagram diagram, Surroundings around, Notes notes);
}
