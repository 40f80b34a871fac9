/** Evidence 存证: whether all that is kept of a matter agrees, and a digest a day that is published. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "attachment",
            "community",
            "engine",
            "house",
            "ledger",
            "matter",
            "notification",
            "refusal",
            "signin"
        })
package org.yishiting.evidence;
