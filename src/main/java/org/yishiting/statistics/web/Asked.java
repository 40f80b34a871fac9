package org.yishiting.statistics.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.statistics.Behind;
import org.yishiting.statistics.Selection;
import org.yishiting.statistics.Vocabulary;
import org.yishiting.statistics.Words;

/** Says in words what figures were asked for. */
@Component
class Asked {

    private final Vocabulary vocabulary;
    private final Divisions divisions;

    Asked(Vocabulary vocabulary, Divisions divisions) {
        this.vocabulary = vocabulary;
        this.divisions = divisions;
    }

    /** With what narrows the selection to one line of a table. */
    String inWords(Selection selection, Behind behind, Locale locale) {
        Words words = vocabulary.in(locale);
        String asked = inWords(selection, locale);
        if (behind.group() != null) {
            String place = divisions.find(behind.group()).map(Division::name).orElse(behind.group());
            asked = words.say("asked.more", asked, place);
        }
        if (behind.step() != null) {
            asked = words.say("asked.more", asked, words.diagram(behind.step().split(":", 2)[0]));
        }
        return behind.unit() == null ? asked : words.say("asked.more", asked, words.unit(behind.unit()));
    }

    String inWords(Selection selection, Locale locale) {
        Words words = vocabulary.in(locale);
        String places =
                selection.divisions().stream().map(Division::name).collect(Collectors.joining(words.say("and")));
        String asked = words.say(
                "asked",
                places,
                selection.period().from().toString(),
                selection.period().to().toString());
        if (selection.procedure() != null) {
            asked = words.say("asked.more", asked, words.diagram(selection.procedure()));
        }
        return selection.category() == null
                ? asked
                : words.say(
                        "asked.more", asked, words.category(selection.category().name()));
    }
}
