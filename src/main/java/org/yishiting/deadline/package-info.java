/** Limits of steps: from a decision table, extended or paused once each with a reason. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "community",
            "engine",
            "form",
            "house",
            "ledger",
            "matter",
            "notification",
            "refusal",
            "signin",
            "step",
            "workdays",
            "worklist"
        })
package org.yishiting.deadline;
