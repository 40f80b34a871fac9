package org.yishiting.matter;

import java.util.Locale;

/** What a matter is about; forms and tables use the code. */
public enum Category {
    ROAD,
    WATER,
    POWER,
    HEATING,
    LIFT,
    SAFETY,
    ENVIRONMENT,
    PROPERTY,
    GREENING,
    FACILITY,
    DISPUTE,
    CARE,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Category of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
