/** What a person may do with a step besides completing it: forward, delegate, ask a second opinion, send copies. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "community",
            "deadline",
            "house",
            "ledger",
            "matter",
            "notification",
            "refusal",
            "signin",
            "step",
            "supervision",
            "worklist"
        })
package org.yishiting.handling;
