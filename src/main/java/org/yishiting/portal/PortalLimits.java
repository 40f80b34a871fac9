package org.yishiting.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often residents may do what costs others time; properties {@code yishiting.portal.*}, listed in the README.
 *
 * @param browser of one browser, known by its cookie
 * @param address of all browsers together that share an address: a building behind one router, a mobile operator
 */
@ConfigurationProperties("yishiting.portal")
public record PortalLimits(Turns browser, Turns address) {

    /**
     * @param uploadsPerHour files sent with reports, also with those that are not finished
     * @param wrongCodesPerHour tracking codes that open nothing
     */
    public record Turns(
            int reportsPerHour,
            int reportsPerDay,
            int uploadsPerHour,
            int commentsPerHour,
            int objectionsPerHour,
            int wrongCodesPerHour) {}
}
