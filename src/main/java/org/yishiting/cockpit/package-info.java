/** What Cockpit lacks: figures on diagrams, the way an instance took, finished instances, repairs by administrators. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "community",
            "engine",
            "ledger",
            "matter",
            "refusal",
            "signin",
            "workdays",
            "worklist"
        })
package org.yishiting.cockpit;
