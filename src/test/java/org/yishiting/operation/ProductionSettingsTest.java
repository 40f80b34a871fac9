package org.yishiting.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ProductionSettingsTest {

    private static final String GOOD_PASSWORD = "yishiting.admin.password=long enough to keep";
    private static final String GOOD_KEY = "yishiting.contact-key=q0Tz3vYl8hW2mE6rJ9xBnD4sKuCfG7pA1oLi5ZyVtXw=";
    private static final String GOOD_ADDRESS = "yishiting.base-url=https://yishi.example.cn";

    private final ApplicationContextRunner production = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withPropertyValues("spring.profiles.active=prod")
            .withUserConfiguration(ProductionSettings.class);

    @Test
    void startsWithSecretsOfItsOwn() {
        production.withPropertyValues(GOOD_PASSWORD, GOOD_KEY, GOOD_ADDRESS).run(context -> assertThat(context)
                .hasNotFailed());
    }

    @ParameterizedTest(name = "password \"{0}\", key \"{1}\": {2}")
    @CsvSource({
        ",                   q0Tz3vYl8hW2mE6rJ9xBnD4sKuCfG7pA1oLi5ZyVtXw=, ADMIN_PASSWORD_MISSING",
        "'  ',               q0Tz3vYl8hW2mE6rJ9xBnD4sKuCfG7pA1oLi5ZyVtXw=, ADMIN_PASSWORD_MISSING",
        "elevenchars,        q0Tz3vYl8hW2mE6rJ9xBnD4sKuCfG7pA1oLi5ZyVtXw=, ADMIN_PASSWORD_SHORT",
        "yishiting,          q0Tz3vYl8hW2mE6rJ9xBnD4sKuCfG7pA1oLi5ZyVtXw=, ADMIN_PASSWORD_KNOWN",
        "twelve chars,       ,                               CONTACT_KEY_MISSING",
        "twelve chars,       demonstration-only-not-a-secret, CONTACT_KEY_KNOWN",
        "aaaaaaaaaaaaaa,      q0Tz3vYl8hW2mE6rJ9xBnD4sKuCfG7pA1oLi5ZyVtXw=, ADMIN_PASSWORD_WEAK",
        "123456789012,        q0Tz3vYl8hW2mE6rJ9xBnD4sKuCfG7pA1oLi5ZyVtXw=, ADMIN_PASSWORD_WEAK",
        "Yishiting-2026!,     q0Tz3vYl8hW2mE6rJ9xBnD4sKuCfG7pA1oLi5ZyVtXw=, ADMIN_PASSWORD_WEAK",
        "twelve chars,       tooshortakey,                    CONTACT_KEY_WEAK",
        "twelve chars,       aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, CONTACT_KEY_WEAK",
        "twelve chars,       abcdefghijklmnopqrstuvwxyz0123456789, CONTACT_KEY_WEAK",
        "twelve chars,       change-me-change-me-change-me-change-me, CONTACT_KEY_WEAK",
        ",                   ,                               ADMIN_PASSWORD_MISSING CONTACT_KEY_MISSING"
    })
    void refuses(String password, String key, String weaknesses) {
        production
                .withPropertyValues(
                        GOOD_ADDRESS,
                        "yishiting.admin.password=" + (password == null ? "" : password),
                        "yishiting.contact-key=" + (key == null ? "" : key))
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOfSatisfying(
                                UnsafeProductionException.class, refusal -> assertThat(refusal.weaknesses())
                                        .isEqualTo(Arrays.stream(weaknesses.split(" "))
                                                .map(Weakness::valueOf)
                                                .toList())));
    }

    @ParameterizedTest(name = "address \"{0}\": {1}")
    @CsvSource({
        "'',                       BASE_URL_MISSING",
        "http://127.0.0.1:8080,    BASE_URL_UNUSABLE",
        "http://localhost,         BASE_URL_UNUSABLE",
        "https://[::1]:8443/,      BASE_URL_UNUSABLE",
        "yishi.example.cn,         BASE_URL_UNUSABLE",
        "http://yishi.example.cn,  BASE_URL_UNENCRYPTED",
        "HTTP://10.0.0.8:8080,     BASE_URL_UNENCRYPTED"
    })
    void refusesAnAddressThatNobodyElseCanOpen(String address, Weakness weakness) {
        production
                .withPropertyValues(GOOD_PASSWORD, GOOD_KEY, "yishiting.base-url=" + address)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOfSatisfying(
                                UnsafeProductionException.class,
                                refusal -> assertThat(refusal.weaknesses()).containsExactly(weakness)));
    }

    @Test
    void aClosedNetworkMayDoWithoutEncryptionWhenItSaysSo() {
        production
                .withPropertyValues(
                        GOOD_PASSWORD,
                        GOOD_KEY,
                        "yishiting.base-url=http://10.0.0.8:8080",
                        "yishiting.closed-network=true")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aKeyThatIsItsOwnPredecessorWasNotReplaced() {
        production
                .withPropertyValues(
                        GOOD_PASSWORD, GOOD_KEY, GOOD_ADDRESS, GOOD_KEY.replace("-key=", "-keys-previous=older,"))
                .run(context -> assertThat(context).getFailure().hasMessageContaining("CONTACT_KEY_PREVIOUS"));
    }

    @Test
    void theAddressOfTheDemonstrationIsNoDefault() {
        production
                .withPropertyValues(GOOD_PASSWORD, GOOD_KEY)
                .run(context -> assertThat(context).getFailure().hasMessageContaining("BASE_URL_MISSING"));
    }

    @Test
    void sitsBehindAProxyAndKeepsItsCookieToEncryptedConnections() {
        production.withPropertyValues(GOOD_PASSWORD, GOOD_KEY, GOOD_ADDRESS).run(context -> {
            assertThat(context.getEnvironment().getProperty("server.forward-headers-strategy"))
                    .isEqualTo("native");
            assertThat(context.getEnvironment().getProperty("server.servlet.session.cookie.secure"))
                    .isEqualTo("true");
        });
    }

    @Test
    void refusesToBeADemonstrationToo() {
        production
                .withPropertyValues("spring.profiles.active=prod,demo", GOOD_PASSWORD, GOOD_KEY, GOOD_ADDRESS)
                .run(context -> assertThat(context).getFailure().hasMessageContaining("DEMO_PROFILE"));
    }

    @Test
    void knowsTheSecretsOfTheDemonstration() {
        production.withPropertyValues(GOOD_PASSWORD, GOOD_KEY, GOOD_ADDRESS).run(prod -> new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=demo")
                .run(demo -> {
                    assertThat(prod.getEnvironment().getProperty("yishiting.known.password"))
                            .isEqualTo(demo.getEnvironment().getProperty("yishiting.demo.password"));
                    assertThat(prod.getEnvironment().getProperty("yishiting.known.contact-key"))
                            .isEqualTo(demo.getEnvironment().getProperty("yishiting.contact-key"));
                }));
    }

    @Test
    void everyRefusalIsPutInPlainWords() {
        UnsafeProductionException refusal = new UnsafeProductionException(List.of(Weakness.values()), "wang, li");

        FailureAnalysis words = new RefusalInPlainWords().analyze(refusal, refusal);

        assertThat(words.getDescription().lines()).hasSize(2 * Weakness.values().length);
        assertThat(words.getDescription()).contains("环境变量 YISHITING_ADMIN_PASSWORD", "at least 12", "wang, li");
        assertThat(words.getAction()).contains("重新启动", "start again");
    }
}
