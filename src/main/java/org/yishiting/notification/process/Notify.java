package org.yishiting.notification.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.notification.Deliveries;

/** The process {@code notify}, one instance for each message. */
@Configuration
class Notify {

    static final String KEY = "notify";

    /** Id of the message. */
    static final ProcessVariable<String> NOTIFICATION = ProcessVariable.named("notification", String.class);

    @Bean
    ServiceVerb sendNotification(Deliveries deliveries) {
        return ServiceVerb.does(execution -> deliveries.deliver(NOTIFICATION.get(execution)))
                .needs(NOTIFICATION);
    }
}
