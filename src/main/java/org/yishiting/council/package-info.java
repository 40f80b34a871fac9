/** What a community deliberates: topic, research, meetings in rounds, minutes and resolutions. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "community",
            "engine",
            "form",
            "house",
            "ledger",
            "matter",
            "notification",
            "refusal",
            "signin",
            "step"
        })
package org.yishiting.council;
