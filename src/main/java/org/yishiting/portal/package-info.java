/** The residents' pages: report, follow, object, rate and read what is going on; no account needed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "commitment",
            "community",
            "deadline",
            "engine",
            "matter",
            "notice",
            "procedure",
            "rating",
            "supervision",
            "workdays"
        })
package org.yishiting.portal;
