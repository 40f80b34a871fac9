/** Open and finished steps, and the lists of work that are read from them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "community",
            "form",
            "house",
            "ledger",
            "matter",
            "notification",
            "refusal",
            "signin",
            "step",
            "workdays"
        })
package org.yishiting.worklist;
