package org.yishiting.engine;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the whole application, in the zone whose calendar rules the limits. */
@Configuration
class EngineClock {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${yishiting.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
