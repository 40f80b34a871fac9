/** The pages of staff: what waits for them, the dossier of a matter 一事一档 and its exports. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "commitment",
            "community",
            "council",
            "deadline",
            "engine",
            "handling",
            "matter",
            "notice",
            "notification",
            "portal",
            "rating",
            "supervision"
        })
package org.yishiting.desk;
