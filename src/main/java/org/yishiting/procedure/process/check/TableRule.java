package org.yishiting.procedure.process.check;

/** A rule that every decision table keeps to. */
interface TableRule {

    void check(Table table, Surroundings around, Notes notes);
}
