package org.yishiting.signin.password;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;

/** Gives the engine the house's rules of passwords, so that they hold at every door where one is set or told. */
@Component
class PasswordPlugin extends AbstractProcessEnginePlugin {

    private final SlowHash hash;
    private final HousePolicy policy;

    PasswordPlugin(
            @Value("${yishiting.sign-in.hash-strength}") int strength,
            @Value("${yishiting.demo.password:}") String shown,
            MessageSource messages) {
        this.hash = new SlowHash(strength);
        this.policy = new HousePolicy(shown, inAllLanguages(messages, PasswordRule.NOT_KNOWN.messageKey()));
    }

    /** The engine's webapps translate only what they know. */
    private static String inAllLanguages(MessageSource messages, String key) {
        return House.LANGUAGES.stream()
                .map(language -> messages.getMessage(key, null, language))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(hash);
        configuration.setPasswordPolicy(policy);
        configuration.setEnablePasswordPolicy(true);
        configuration.setIdentityProviderSessionFactory(new Identities(hash));
    }

    private record Identities(SlowHash hash) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return WritableIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new HouseIdentities(hash);
        }
    }
}
