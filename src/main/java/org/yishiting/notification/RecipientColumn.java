package org.yishiting.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.community.SealedColumn;

/** What is sealed of a message. */
@Configuration
class RecipientColumn {

    @Bean
    SealedColumn recipients() {
        return Notification.RECIPIENT;
    }
}
