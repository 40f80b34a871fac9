package org.yishiting.operation;

import java.util.Locale;

/** Why production refuses to start. */
enum Weakness {
    DEMO_PROFILE,
    ADMIN_PASSWORD_MISSING,
    ADMIN_PASSWORD_SHORT,
    ADMIN_PASSWORD_KNOWN,
    ADMIN_PASSWORD_WEAK,
    CONTACT_KEY_MISSING,
    CONTACT_KEY_KNOWN,
    CONTACT_KEY_WEAK,
    CONTACT_KEY_PREVIOUS,
    BASE_URL_MISSING,
    BASE_URL_UNUSABLE,
    BASE_URL_UNENCRYPTED,
    KNOWN_PASSWORDS;

    /** Key of the message bundle; {0} are the details. */
    String messageKey() {
        return "operation.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
