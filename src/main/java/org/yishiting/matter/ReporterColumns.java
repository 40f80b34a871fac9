package org.yishiting.matter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.community.SealedColumn;

/** What is sealed of a reporter. */
@Configuration
class ReporterColumns {

    @Bean
    SealedColumn reporterNames() {
        return Matter.NAME;
    }

    @Bean
    SealedColumn reporterContacts() {
        return Matter.CONTACT;
    }

    @Bean
    SealedColumn heldReporterNames() {
        return HeldReport.NAME;
    }

    @Bean
    SealedColumn heldReporterContacts() {
        return HeldReport.CONTACT;
    }
}
