package org.yishiting.demo;

import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yishiting.community.Accounts;
import org.yishiting.community.Divisions;
import org.yishiting.house.House;

/** Says who can sign in to the demonstration, with which password. */
@Component
@Profile("demo")
class DemoAnnouncement {

    private static final Logger log = LoggerFactory.getLogger(DemoAnnouncement.class);

    private final Accounts accounts;
    private final Divisions divisions;
    private final MessageSource messages;
    private final String password;

    DemoAnnouncement(
            Accounts accounts,
            Divisions divisions,
            MessageSource messages,
            @Value("${yishiting.demo.password}") String password) {
        this.accounts = accounts;
        this.divisions = divisions;
        this.messages = messages;
        this.password = password;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void announce() {
        for (Locale locale : House.LANGUAGES) {
            log.info(messages.getMessage("operation.demo", new Object[] {password}, locale));
        }
        Sheet.named("people").rows().stream()
                .filter(row -> accounts.exists(row.get("user")))
                .forEach(row -> log.info("  {}  {} · {}", padded(row), said("role." + row.get("role")), placeOf(row)));
        Sheet.named("system").rows().stream()
                .filter(row -> accounts.exists(row.get("user")))
                .forEach(row -> log.info("  {}  {}", padded(row), said("group." + row.get("group"))));
    }

    private static String padded(Map<String, String> row) {
        return "%-26s".formatted(row.get("user"));
    }

    private String said(String key) {
        return messages.getMessage(key, null, House.LANGUAGE) + " " + messages.getMessage(key, null, Locale.ENGLISH);
    }

    private String placeOf(Map<String, String> row) {
        return divisions.get(row.get("division")).name();
    }
}
