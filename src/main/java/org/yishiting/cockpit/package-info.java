/** What Cockpit lacks: figures on diagrams, the way an instance took, finished instances, repairs by administrators. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "community",
            "deadline",
            "engine",
            "handling",
            "matter",
            "notification",
            "procedure",
            "supervision",
            "workdays"
        })
package org.yishiting.cockpit;
