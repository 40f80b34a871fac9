package org.yishiting.statistics;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.yishiting.community.Names;
import org.yishiting.matter.Category;

/** Names of what figures are about, in one language. */
public class Words {

    private final MessageSource messages;
    private final Locale locale;
    private final Map<String, String> diagrams;
    private final Names names;

    public Words(MessageSource messages, Locale locale, Map<String, String> diagrams, Names names) {
        this.messages = messages;
        this.locale = locale;
        this.diagrams = diagrams;
        this.names = names;
    }

    /** @param key without the bundle's {@code statistics.} */
    public String say(String key, Object... arguments) {
        return messages.getMessage("statistics." + key, arguments, locale);
    }

    public String category(String name) {
        return messages.getMessage("category." + Category.valueOf(name).code(), null, locale);
    }

    /** The diagram's own name; the key of one that is not deployed any more. */
    public String diagram(String key) {
        return diagrams.getOrDefault(key, key);
    }

    /** Asks for many units at once, before each is named. */
    public void learnUnits(Collection<String> roles) {
        names.learnPlaces(roles);
    }

    /** The role's name alone, also of {@code role/party}. */
    public String role(String role) {
        return names.role(role);
    }

    /** The party's name for {@code role/party}, otherwise the role's. */
    public String unit(String role) {
        return names.unit(role);
    }

    public Locale locale() {
        return locale;
    }
}
