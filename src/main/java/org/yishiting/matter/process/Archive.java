package org.yishiting.matter.process;

import static org.yishiting.engine.Verb.matter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.matter.Matters;

/** The block {@code archive}. */
@Configuration
class Archive {

    /** Verifies the ledger and closes the dossier 一事一档. */
    @Bean
    ServiceVerb closeDossier(Matters matters) {
        return ServiceVerb.does(execution -> matters.archive(matter(execution))).closing();
    }
}
