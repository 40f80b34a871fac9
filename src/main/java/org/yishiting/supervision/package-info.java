/** Supervision 督办: late steps are urged, listed and led until they are done, and whoever oversees them sees them all. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "community",
            "deadline",
            "engine",
            "form",
            "house",
            "ledger",
            "matter",
            "notification",
            "procedure",
            "refusal",
            "signin",
            "step",
            "workdays",
            "worklist"
        })
package org.yishiting.supervision;
