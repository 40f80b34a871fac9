package org.yishiting.house;

import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The zone of the house is that of the JVM, wherever it runs: the engine reads its timers and dates without a zone in it,
 * and so do libraries.
 */
class HouseZone implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String zone = environment.getProperty("yishiting.zone");
        if (zone != null) {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
        }
    }

    /** After the configuration is read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
