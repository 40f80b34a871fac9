/** A matter from the resident's word to the closed dossier. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "attachment",
            "community",
            "engine",
            "form",
            "house",
            "ledger",
            "notification",
            "personal",
            "procedure",
            "refusal",
            "step",
            "workdays"
        })
package org.yishiting.matter;
