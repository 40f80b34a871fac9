package org.yishiting.refusal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.yishiting.house.House;

/**
 * In which language a caller of the engine's REST applications is answered: the one chosen on the pages; without a
 * choice, a program's by what it accepts first; otherwise the house's, as on the pages.
 */
public final class AskedLanguage {

    private static final String CHOICE = "yishiting-language";

    private AskedLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return chosen(request).map(AskedLanguage::ofTag).orElseGet(() -> accepted(request));
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(CHOICE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Locale accepted(HttpServletRequest request) {
        boolean isProgram = request.getServletPath().startsWith("/engine-rest");
        return isProgram && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? ofTag(request.getLocale().getLanguage())
                : House.LANGUAGE;
    }

    private static Locale ofTag(String tag) {
        return tag.startsWith(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : House.LANGUAGE;
    }
}
