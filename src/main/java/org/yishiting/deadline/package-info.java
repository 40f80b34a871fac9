/** Limits of steps: from a decision table, extended or paused once each with a reason. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"access", "community", "engine", "matter", "notification", "workdays"})
package org.yishiting.deadline;
