package org.yishiting.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.notification.Notification.Wording;

/** Puts messages into words, when they are read or sent. */
@Component
class Texts {

    private final MessageSource messages;
    private final String baseUrl;
    private final ObjectMapper json = new ObjectMapper();

    Texts(MessageSource messages, @Value("${yishiting.base-url}") String baseUrl) {
        this.messages = messages;
        this.baseUrl = baseUrl;
    }

    Wording wording(String template, List<String> arguments) {
        try {
            return new Wording(template, json.writeValueAsString(arguments));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(template, impossible);
        }
    }

    String subject(Notification message, Locale locale) {
        return say(message, "subject", locale);
    }

    String body(Notification message, Locale locale) {
        return say(message, "body", locale);
    }

    /** The body, the number of the matter and the page where the reader of a mail finds more. */
    String bodyWithLink(Notification message, Locale locale) {
        return body(message, locale) + "\n\n" + footer(message, locale) + "\n";
    }

    private String footer(Notification message, Locale locale) {
        String matter = message.matter();
        if (matter == null) {
            return messages.getMessage("notification.footer", new Object[] {baseUrl}, locale);
        }
        return message.isToAccount()
                ? messages.getMessage(
                        "notification.footer-of-account",
                        new Object[] {matter, baseUrl + "/desk/matters/" + matter},
                        locale)
                : messages.getMessage(
                        "notification.footer-of-contact", new Object[] {matter, baseUrl + "/track"}, locale);
    }

    private String say(Notification message, String part, Locale locale) {
        Wording wording = message.wording();
        return messages.getMessage("notification." + wording.template() + "." + part, arguments(wording), locale);
    }

    private Object[] arguments(Wording wording) {
        try {
            return json.readValue(wording.arguments(), String[].class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("arguments of a message " + wording.template(), broken);
        }
    }
}
