package org.yishiting.council.process;

import static org.yishiting.engine.Verb.matter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.council.Meetings;
import org.yishiting.council.Ruling;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.engine.StepVerb;
import org.yishiting.matter.Matters;

/** The block {@code hand-up}: the level above decides, sends back or ends. */
@Configuration
class HandUp {

    private static final ProcessVariable<Ruling> RULING = ProcessVariable.choice("ruling", Ruling.class);
    private static final ProcessVariable<String> RULING_TEXT = ProcessVariable.named("rulingText", String.class);

    /** Keeps what the level above has ruled. */
    @Bean
    StepVerb recordRuling(Meetings meetings) {
        return StepVerb.does(task -> meetings.rule(
                        matter(task), RULING.get(task), RULING_TEXT.find(task).orElse("")))
                .needs(RULING, RULING_TEXT);
    }

    /** The level above ended the matter; the reporter reads why. */
    @Bean
    ServiceVerb endMatter(Matters matters) {
        return ServiceVerb.does(execution -> matters.end(matter(execution), RULING_TEXT.get(execution)))
                .needs(RULING_TEXT)
                .closing();
    }
}
