package org.yishiting.webapp;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The words of the plugins, from the bundle {@code messages/plugins}. */
@Component
class PluginWords {

    private static final String BUNDLE = "messages/plugins";
    private static final String PREFIX = "plugin.";

    /** Chinese where the language is not spoken here; keys without the bundle's prefix. */
    SortedMap<String, String> in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        SortedMap<String, String> words = new TreeMap<>();
        for (String key : Collections.list(bundle.getKeys())) {
            words.put(key.substring(PREFIX.length()), bundle.getString(key));
        }
        return words;
    }
}
