package org.yishiting.engine;

/** Lets one piece of a long job be committed alone, the engine's part of it included, even inside of a process. */
public interface OwnTransaction {

    /** Runs the work in a new transaction; what it throws rolls back this transaction only. */
    void run(Runnable work);
}
