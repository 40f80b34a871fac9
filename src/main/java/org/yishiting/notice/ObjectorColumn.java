package org.yishiting.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.community.SealedColumn;

/** What is sealed of who objects. */
@Configuration
class ObjectorColumn {

    @Bean
    SealedColumn objectorContacts() {
        return Objection.CONTACT;
    }
}
