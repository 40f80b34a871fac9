/** Figures on how matters are handled, each defined on its page and recomputable from the ledger. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "community",
            "desk",
            "engine",
            "house",
            "matter",
            "notification",
            "signin",
            "workdays"
        })
package org.yishiting.statistics;
