package org.yishiting.house;

import java.util.List;
import java.util.Locale;

/** The languages of the house. */
public final class House {

    /** What is said, mailed, printed or stored without a reader who has chosen: Chinese as the People's Republic writes it. */
    public static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    /** All in which pages are complete, the house's own first. */
    public static final List<Locale> LANGUAGES = List.of(LANGUAGE, Locale.ENGLISH);

    private House() {}
}
