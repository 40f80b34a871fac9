package org.yishiting.signin.password;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.yishiting.refusal.RefusedException;

/** The rules of passwords as the engine asks for them, at whatever door one is set. */
final class HousePolicy implements PasswordPolicy {

    private final List<PasswordPolicyRule> rules;

    /**
     * @param shown a password that everybody may know, of the demonstration; empty when there is none
     * @param notKnown what people are told of a rule for which the engine's webapps have no words
     */
    HousePolicy(String shown, String notKnown) {
        this.rules = List.of(
                new Rule(PasswordRule.LENGTH, "PASSWORD_POLICY_LENGTH", shown),
                new Rule(PasswordRule.NOT_KNOWN, notKnown, shown),
                new Rule(PasswordRule.NOT_THE_NAME, "PASSWORD_POLICY_USER_DATA", shown));
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return rules;
    }

    private record Rule(PasswordRule rule, String words, String shown) implements PasswordPolicyRule {

        @Override
        public String getPlaceholder() {
            return words;
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of("minLength", String.valueOf(PasswordRule.SHORTEST));
        }

        @Override
        public boolean execute(String password) {
            return isShown(password) || rule.holds(password, List.of());
        }

        /** When one is being set, the person is told why not; the engine's own words give no reason. */
        @Override
        public boolean execute(String password, User person) {
            boolean holds = isShown(password)
                    || !PasswordRule.brokenBy(password, person.getId(), person.getFirstName(), person.getEmail())
                            .contains(rule);
            if (!holds && person instanceof UserEntity account && account.hasNewPassword()) {
                throw new RefusedException(rule.refusal());
            }
            return holds;
        }

        private boolean isShown(String password) {
            return !shown.isEmpty() && shown.equals(password);
        }
    }
}
