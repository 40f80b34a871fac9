package org.yishiting.statistics;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.community.Naming;

/** Looks the names up that figures are read with. */
@Component
public class Vocabulary {

    private final MessageSource messages;
    private final DiagramNames diagrams;
    private final Naming naming;

    Vocabulary(MessageSource messages, DiagramNames diagrams, Naming naming) {
        this.messages = messages;
        this.diagrams = diagrams;
        this.naming = naming;
    }

    public Words in(Locale locale) {
        return new Words(messages, locale, diagrams.all(), naming.in(locale));
    }
}
