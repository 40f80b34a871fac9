package org.yishiting.matter;

import org.yishiting.house.Words;

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
        Channel channel) {

    /** Longest name of a reporter, in characters. */
    public static final int LONGEST_NAME = 40;

    /** Guards what pages have checked in the person's language; throws {@link IllegalArgumentException}. */
    public Report {
        text = Words.kept(text);
        reporterName = Words.kept(reporterName);
        if (text.isEmpty() || Words.count(text) > Wording.TEXT || Words.count(reporterName) > LONGEST_NAME) {
            throw new IllegalArgumentException("text or name of a report is missing or too long");
        }
        if (!reporterContact.isEmpty() && !ReporterContact.isUsable(reporterContact)) {
            throw new IllegalArgumentException("the contact of a report is neither telephone number nor mail address");
        }
    }
}
