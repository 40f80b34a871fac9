/** The list of commitments 履职清单: who does what until when, how far it is, and whether it was accepted. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "attachment",
            "council",
            "deadline",
            "dossier",
            "engine",
            "form",
            "house",
            "ledger",
            "matter",
            "notification",
            "refusal",
            "signin",
            "step",
            "workdays"
        })
package org.yishiting.commitment;
