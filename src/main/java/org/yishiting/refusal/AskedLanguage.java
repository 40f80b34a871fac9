package org.yishiting.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.yishiting.house.House;

/**
 * In which language a caller of the engine's REST applications is answered: the one chosen on the pages; without a
 * choice, a program's by what it accepts first; otherwise the house's, as on the pages.
 */
final class AskedLanguage {

    private static final String CHOICE = "yishiting-language";

    private AskedLanguage() {}

    static Locale of(HttpServletRequest request, HttpHeaders headers) {
        Cookie chosen = headers.getCookies().get(CHOICE);
        if (chosen != null) {
            return ofTag(chosen.getValue());
        }
        boolean isProgram = request.getServletPath().startsWith("/engine-rest");
        return isProgram
                ? headers.getAcceptableLanguages().stream()
                        .findFirst()
                        .map(Locale::getLanguage)
                        .map(AskedLanguage::ofTag)
                        .orElse(House.LANGUAGE)
                : House.LANGUAGE;
    }

    private static Locale ofTag(String tag) {
        return tag.startsWith(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : House.LANGUAGE;
    }
}
