/** The residents' pages: report, follow, object, rate and read what is going on; no account needed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "attachment",
            "commitment",
            "community",
            "council",
            "deadline",
            "house",
            "ledger",
            "matter",
            "notice",
            "procedure",
            "profile",
            "rating",
            "refusal",
            "signin",
            "supervision",
            "worklist"
        })
package org.yishiting.portal;
