/** Notices 公示 with their window, the objections made inside it and the answers to them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "community",
            "dossier",
            "engine",
            "form",
            "house",
            "ledger",
            "matter",
            "notification",
            "refusal",
            "step"
        })
package org.yishiting.notice;
