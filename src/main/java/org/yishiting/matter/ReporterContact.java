package org.yishiting.matter;

import java.util.regex.Pattern;

/** How a person can be answered: a telephone number or a mail address. */
public final class ReporterContact {

    /** Longest contact, in characters. */
    public static final int LONGEST = 80;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,18}[0-9]");
    private static final Pattern MAIL = Pattern.compile("[!-?A-~]+@[!-?A-~]+\\.[!-?A-~&&[^.]]+");

    private ReporterContact() {}

    /** Whether it looks like a telephone number or a mail address. */
    public static boolean isUsable(String contact) {
        return contact.length() <= LONGEST
                && (PHONE.matcher(contact).matches() || MAIL.matcher(contact).matches());
    }
}
