/** What a person may do with a step besides completing it: forward, delegate, ask a second opinion, send copies. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "community",
            "deadline",
            "engine",
            "matter",
            "notification",
            "supervision",
            "workdays"
        })
package org.yishiting.handling;
