/** The residents' pages: report, follow, object, rate and read what is going on; no account needed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "commitment",
            "community",
            "engine",
            "matter",
            "notice",
            "procedure",
            "rating",
            "workdays"
        })
package org.yishiting.portal;
