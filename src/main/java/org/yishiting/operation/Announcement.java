package org.yishiting.operation;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;

/** Says where to go once the application can be used. */
@Component
class Announcement {

    private static final Logger log = LoggerFactory.getLogger(Announcement.class);

    private final Environment environment;
    private final MessageSource messages;

    Announcement(Environment environment, MessageSource messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @EventListener
    @Order(0)
    void announce(ApplicationReadyEvent ready) {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            String place = "http://" + host() + ":" + port;
            for (Locale locale : House.LANGUAGES) {
                messages.getMessage("operation.ready", new Object[] {place}, locale)
                        .lines()
                        .forEach(log::info);
            }
        }
    }

    /** An address that listens everywhere is no address to go to. */
    private String host() {
        String address = environment.getProperty("server.address", "");
        return address.isEmpty() || address.equals("0.0.0.0") ? "localhost" : address;
    }
}
