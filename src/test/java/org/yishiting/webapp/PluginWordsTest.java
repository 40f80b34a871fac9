package org.yishiting.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yishiting.house.House;

/** All that the plugins say stands in the bundle, and the bundle holds nothing that nobody says. */
class PluginWordsTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}|[\\u3000-\\u303f\\uff00-\\uffef]");

    /** A whole key in quotes, or the beginning of one whose end is put in. */
    private static final Pattern KEY = Pattern.compile("'([a-z][a-z-]*(?:\\.[A-Za-z]\\w*)+|locale)'");

    private static final Pattern BEGINNING = Pattern.compile("say\\(`([a-z-]+\\.(?:\\w+\\.)?)\\$\\{");
    private static final Pattern SAID = Pattern.compile("\\bsay\\('([^']+)'");
    private static final Pattern ONE = Pattern.compile("\\.one$");

    private final Set<String> words = new PluginWords().in(Locale.ENGLISH).keySet();

    @Test
    void noPluginHasChineseOfItsOwn() throws IOException {
        for (PluginScript script : PluginScript.all()) {
            assertThat(CHINESE.matcher(script.text()).results().map(MatchResult::group))
                    .as("%s: words belong into messages/plugins.properties", script)
                    .isEmpty();
        }
    }

    @Test
    void whatAPluginSaysIsInTheBundle() throws IOException {
        for (PluginScript script : PluginScript.all()) {
            assertThat(words).as(script.toString()).containsAll(found(SAID, script));
            for (String beginning : found(BEGINNING, script)) {
                assertThat(words).as("%s: %s", script, beginning).anyMatch(key -> key.startsWith(beginning));
            }
        }
    }

    @Test
    void whatIsInTheBundleIsSaid() throws IOException {
        Set<String> said = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (PluginScript script : PluginScript.all()) {
            said.addAll(found(KEY, script));
            beginnings.addAll(found(BEGINNING, script));
        }
        assertThat(words)
                .allMatch(
                        key -> said.contains(ONE.matcher(key).replaceFirst(""))
                                || beginnings.stream().anyMatch(key::startsWith),
                        "is said by some plugin");
    }

    @Test
    void eachLanguageHasItsOwn() {
        assertThat(new PluginWords().in(House.LANGUAGE)).containsEntry("stuck.title", "督办清单");
        assertThat(new PluginWords().in(Locale.ENGLISH)).containsEntry("stuck.title", "Supervision");
        assertThat(new PluginWords().in(Locale.FRENCH)).containsEntry("stuck.title", "督办清单");
    }

    private static Set<String> found(Pattern pattern, PluginScript script) {
        return pattern.matcher(script.text())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
