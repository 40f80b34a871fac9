/** The pages of staff: what waits for them, the dossier of a matter 一事一档 and its exports. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "attachment",
            "community",
            "deadline",
            "dossier",
            "evidence",
            "handling",
            "house",
            "ledger",
            "matter",
            "notice",
            "notification",
            "portal",
            "procedure",
            "refusal",
            "signin",
            "step",
            "supervision",
            "worklist"
        })
package org.yishiting.desk;
