/** Figures on how matters are handled, each defined on its page and recomputable from the ledger. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "commitment",
            "community",
            "desk",
            "engine",
            "matter",
            "notification",
            "procedure",
            "rating",
            "workdays"
        })
package org.yishiting.statistics;
