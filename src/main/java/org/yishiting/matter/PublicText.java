package org.yishiting.matter;

import org.yishiting.personal.PersonalData;

/**
 * What may stand on a public page: nothing that tells who somebody is or how to reach them (Personal Information
 * Protection Law, arts. 6 and 28), as {@link PersonalData} finds it. The author answers for names.
 */
public final class PublicText {

    private PublicText() {}

    /** Whether the text holds no personal data. */
    public static boolean isFree(String text) {
        return PersonalData.in(text).isEmpty();
    }

    /** The text fit for a public page: personal data as three asterisks. */
    public static String masked(String text) {
        return PersonalData.masked(text);
    }
}
