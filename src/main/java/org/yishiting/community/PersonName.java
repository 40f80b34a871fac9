package org.yishiting.community;

/** How public pages show a person. */
public final class PersonName {

    private PersonName() {}

    /** The surname and an asterisk, as 居务公开 boards do; an empty name stays empty. */
    public static String masked(String fullName) {
        return fullName.isEmpty() ? "" : fullName.substring(0, fullName.offsetByCodePoints(0, 1)) + "**";
    }
}
