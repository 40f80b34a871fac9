package org.yishiting.community;

import org.yishiting.house.Words;

/** How public pages show a person. */
public final class PersonName {

    private PersonName() {}

    /** The surname and an asterisk, as 居务公开 boards do; a name of which nothing can be seen is empty. */
    public static String masked(String fullName) {
        String surname = Words.initial(fullName);
        return surname.isEmpty() ? "" : surname + "**";
    }
}
