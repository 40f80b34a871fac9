package org.yishiting.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one client address may do what costs others time; properties {@code yishiting.portal.*}.
 *
 * @param uploadsPerHour files sent with reports, also with those that are not finished
 * @param wrongCodesPerHour tracking codes that open nothing
 */
@ConfigurationProperties("yishiting.portal")
public record PortalLimits(
        @DefaultValue("6") int reportsPerHour,
        @DefaultValue("20") int reportsPerDay,
        @DefaultValue("40") int uploadsPerHour,
        @DefaultValue("12") int commentsPerHour,
        @DefaultValue("6") int objectionsPerHour,
        @DefaultValue("20") int wrongCodesPerHour) {}
