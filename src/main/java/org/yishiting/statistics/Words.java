package org.yishiting.statistics;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.yishiting.community.Assignment;
import org.yishiting.matter.Category;

/** Names of what figures are about, in one language. */
public class Words {

    private final MessageSource messages;
    private final Locale locale;
    private final Map<String, String> diagrams;
    private final Map<String, String> parties;

    public Words(MessageSource messages, Locale locale, Map<String, String> diagrams, Map<String, String> parties) {
        this.messages = messages;
        this.locale = locale;
        this.diagrams = diagrams;
        this.parties = parties;
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

    /** The party's name for {@code role/party}, otherwise the role's. */
    public String unit(String role) {
        Assignment unit = Assignment.of(role);
        String name = messages.getMessage("role." + unit.role(), null, unit.role(), locale);
        return unit.party().map(party -> parties.getOrDefault(party, name)).orElse(name);
    }

    public Locale locale() {
        return locale;
    }
}
