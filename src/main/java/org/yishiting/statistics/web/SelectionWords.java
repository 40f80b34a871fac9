package org.yishiting.statistics.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.statistics.CountedCases;
import org.yishiting.statistics.Selection;
import org.yishiting.statistics.Vocabulary;
import org.yishiting.statistics.Words;

/** Says in words what figures were asked for. */
@Component
class SelectionWords {

    private final Vocabulary vocabulary;
    private final Divisions divisions;

    SelectionWords(Vocabulary vocabulary, Divisions divisions) {
        this.vocabulary = vocabulary;
        this.divisions = divisions;
    }

    /** With what narrows the selection to one line of a table. */
    String inWords(Selection selection, CountedCases counted, Locale locale) {
        Words words = vocabulary.in(locale);
        String asked = inWords(selection, locale);
        if (counted.group() != null) {
            String place = divisions.find(counted.group()).map(Division::name).orElse(counted.group());
            asked = words.say("asked.more", asked, place);
        }
        if (counted.step() != null) {
            asked = words.say("asked.more", asked, words.diagram(counted.step().split(":", 2)[0]));
        }
        return counted.unit() == null ? asked : words.say("asked.more", asked, words.unit(counted.unit()));
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
