package org.yishiting.evidence.process;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.engine.YesNo;
import org.yishiting.evidence.Publication;
import org.yishiting.evidence.Rounds;

/** The process {@code evidence}, which runs each night by a timer and belongs to no matter; a run is a round. */
@Configuration
class Evidence {

    private static final ProcessVariable<String> VERIFIED_TO = ProcessVariable.named("verifiedTo", String.class);
    private static final ProcessVariable<YesNo> ALL_VERIFIED = ProcessVariable.choice("allVerified", YesNo.class);

    /** The digest of the day before is computed, published and sent to supervisors. */
    @Bean
    ServiceVerb publishDigest(Publication publication) {
        return ServiceVerb.does(execution -> publication.publishYesterdays());
    }

    /** The next matters are verified. */
    @Bean
    ServiceVerb verifyNextMatters(Rounds rounds) {
        return ServiceVerb.does(execution -> {
                    Optional<String> last = rounds.verifyNext(
                            execution.getProcessInstanceId(),
                            VERIFIED_TO.find(execution).orElse(""));
                    last.ifPresent(number -> VERIFIED_TO.set(execution, number));
                    ALL_VERIFIED.set(execution, YesNo.of(last.isEmpty()));
                })
                .takes(VERIFIED_TO)
                .gives(VERIFIED_TO, ALL_VERIFIED);
    }

    /** The digests are recomputed; whoever answers for the records is told what does not hold. */
    @Bean
    ServiceVerb concludeVerification(Rounds rounds) {
        return ServiceVerb.does(execution -> rounds.conclude(execution.getProcessInstanceId()));
    }

    /** Fails while something that was found does not hold: an incident in Cockpit. */
    @Bean
    ServiceVerb requireWholeRecords(Rounds rounds) {
        return ServiceVerb.does(execution -> rounds.requireWhole(execution.getProcessInstanceId()));
    }
}
