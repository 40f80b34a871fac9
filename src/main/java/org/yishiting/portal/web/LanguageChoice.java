package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.yishiting.house.House;

/**
 * Chinese for everybody, whatever the browser says, until the reader chooses English.
 *
 * <p>Programs, the engine's webapps among them, say {@code lang=en} or {@code lang=zh} with each call.
 */
@Configuration
class LanguageChoice {

    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new Chosen();
        resolver.setDefaultLocale(House.LANGUAGE);
        resolver.setCookieMaxAge(KEPT);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    private static final class Chosen extends CookieLocaleResolver {

        Chosen() {
            super("yishiting-language");
        }

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            Locale asked = asked(request);
            return asked == null ? super.resolveLocale(request) : asked;
        }

        @Override
        public LocaleContext resolveLocaleContext(HttpServletRequest request) {
            Locale asked = asked(request);
            return asked == null ? super.resolveLocaleContext(request) : new SimpleLocaleContext(asked);
        }

        private static Locale asked(HttpServletRequest request) {
            if (!request.getServletPath().startsWith("/api/")) {
                return null;
            }
            String language = request.getParameter("lang");
            return "en".equals(language) ? Locale.ENGLISH : "zh".equals(language) ? House.LANGUAGE : null;
        }
    }
}
