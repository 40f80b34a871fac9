package org.yishiting.matter;

/**
 * What a resident, or a worker on a resident's behalf, brings forward.
 *
 * @param division code of the place, as exact as known
 * @param text 1 to 2000 characters
 * @param reporterName empty when not given
 * @param reporterContact phone or mail address, empty when not given
 * @param namePublic whether public pages may show the masked name
 */
public record Report(
        Category category,
        String division,
        String text,
        String reporterName,
        String reporterContact,
        boolean namePublic,
        Channel channel) {}
