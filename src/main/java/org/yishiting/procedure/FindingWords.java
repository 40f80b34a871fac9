package org.yishiting.procedure;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.refusal.Fault;

/** Findings as people read them: where, what is wrong, what to do. */
@Component
public class FindingWords {

    private final MessageSource messages;

    FindingWords(MessageSource messages) {
        this.messages = messages;
    }

    /** One line: the diagram, the place in it, what is wrong and what to do. */
    public String of(Finding finding, Locale locale) {
        Fault fault = finding.fault();
        String where = fault.place().isBlank() ? finding.title() : finding.title() + " › " + fault.place();
        return messages.getMessage(
                finding.hint() ? "finding.hint" : "finding.fault",
                new Object[] {where, say(fault, "", locale), say(fault, ".remedy", locale)},
                locale);
    }

    /** All of them, a line each, under a sentence that says how many there are. */
    public String list(Collection<Finding> findings, Locale locale) {
        return messages.getMessage("finding.list", new Object[] {findings.size()}, locale)
                + findings.stream().map(finding -> "\n- " + of(finding, locale)).collect(Collectors.joining());
    }

    /** A whole sentence, also where the bundle leaves its full stop out. */
    private String say(Fault fault, String part, Locale locale) {
        // a text without arguments would be taken as it stands, quotes included
        Object[] arguments = fault.arguments().isEmpty()
                ? new Object[] {""}
                : fault.arguments().toArray();
        String words = messages.getMessage("fault." + fault.rule() + part, arguments, locale)
                .strip();
        String stop = messages.getMessage("finding.stop", null, locale);
        return (words.endsWith(stop.strip()) ? words.substring(0, words.length() - 1) : words) + stop;
    }
}
