package org.yishiting.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Looks at the secrets and the address before anything of the application exists, and names all that is wrong with them at once. */
@Component
@Profile("prod")
class ProductionSettings implements BeanFactoryPostProcessor, EnvironmentAware {

    static final String ADMIN_PASSWORD = "yishiting.admin.password";
    static final String KNOWN_PASSWORD = "yishiting.known.password";

    private static final int PASSWORD_LENGTH = 12;
    private static final int PASSWORD_BITS = 30;
    private static final int KEY_LENGTH = 32;
    private static final int KEY_BITS = 100;

    /** What is tried first. */
    private static final Pattern EASY = Pattern.compile("yishiting|password|admin", Pattern.CASE_INSENSITIVE);

    /** A web address that other machines can open. */
    private static final Pattern PUBLIC_ADDRESS = Pattern.compile(
            "https?://(?!localhost\\b|127\\.|0\\.0\\.0\\.0|\\[::1?])[^\\s/?#]+[^\\s?#]*", Pattern.CASE_INSENSITIVE);

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        List<Weakness> found = new ArrayList<>();
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            found.add(Weakness.DEMO_PROFILE);
        }
        String password = environment.getProperty(ADMIN_PASSWORD);
        if (!StringUtils.hasText(password)) {
            found.add(Weakness.ADMIN_PASSWORD_MISSING);
        } else if (password.equals(environment.getProperty(KNOWN_PASSWORD))) {
            found.add(Weakness.ADMIN_PASSWORD_KNOWN);
        } else if (password.length() < PASSWORD_LENGTH) {
            found.add(Weakness.ADMIN_PASSWORD_SHORT);
        } else if (Guessing.bits(password) < PASSWORD_BITS
                || EASY.matcher(password).find()) {
            found.add(Weakness.ADMIN_PASSWORD_WEAK);
        }
        String key = environment.getProperty("yishiting.contact-key");
        if (!StringUtils.hasText(key)) {
            found.add(Weakness.CONTACT_KEY_MISSING);
        } else if (key.equals(environment.getProperty("yishiting.known.contact-key"))) {
            found.add(Weakness.CONTACT_KEY_KNOWN);
        } else if (key.length() < KEY_LENGTH || Guessing.bits(key) < KEY_BITS) {
            found.add(Weakness.CONTACT_KEY_WEAK);
        } else if (List.of(environment
                        .getProperty("yishiting.contact-keys-previous", "")
                        .split(","))
                .contains(key)) {
            found.add(Weakness.CONTACT_KEY_PREVIOUS);
        }
        String baseUrl = environment.getProperty("yishiting.base-url");
        if (!StringUtils.hasText(baseUrl)) {
            found.add(Weakness.BASE_URL_MISSING);
        } else if (!PUBLIC_ADDRESS.matcher(baseUrl).matches()) {
            found.add(Weakness.BASE_URL_UNUSABLE);
        } else if (!baseUrl.toLowerCase(Locale.ROOT).startsWith("https:") && !isClosedNetwork()) {
            found.add(Weakness.BASE_URL_UNENCRYPTED);
        }
        if (!found.isEmpty()) {
            throw new UnsafeProductionException(found, "");
        }
    }

    /** Without a way in from outside the operator may do without encryption, and has to say so. */
    private boolean isClosedNetwork() {
        return environment.getProperty("yishiting.closed-network", Boolean.class, false);
    }
}
