package org.yishiting.statistics.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.statistics.report.MonthlyMail;

/** The process {@code monthly-report}. */
@Configuration
class MonthlyReport {

    @Bean
    ServiceVerb sendMonthlyReport(MonthlyMail mail) {
        return ServiceVerb.does(execution -> mail.send());
    }
}
