package org.yishiting.operation;

import java.util.ArrayList;
import java.util.List;
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
        }
        String key = environment.getProperty("yishiting.contact-key");
        if (!StringUtils.hasText(key)) {
            found.add(Weakness.CONTACT_KEY_MISSING);
        } else if (key.equals(environment.getProperty("yishiting.known.contact-key"))) {
            found.add(Weakness.CONTACT_KEY_KNOWN);
        }
        String baseUrl = environment.getProperty("yishiting.base-url");
        if (!StringUtils.hasText(baseUrl)) {
            found.add(Weakness.BASE_URL_MISSING);
        } else if (!PUBLIC_ADDRESS.matcher(baseUrl).matches()) {
            found.add(Weakness.BASE_URL_UNUSABLE);
        }
        if (!found.isEmpty()) {
            throw new UnsafeProductionException(found, "");
        }
    }
}
