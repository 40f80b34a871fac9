package org.yishiting.signin.password;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own password, and how it is replaced. */
@Service
public class OwnPassword {

    private final IdentityService identity;
    private final String shown;

    OwnPassword(@Lazy IdentityService identity, @Value("${yishiting.demo.password:}") String shown) {
        this.identity = identity;
        this.shown = shown;
    }

    /** Whether somebody else knows it, so that it must be replaced before anything else. */
    public boolean isOneTime(String userId) {
        return identity.getUserInfo(userId, OneTimeMark.KEY) != null;
    }

    /** The rules that a new password of a person would break; none when it may be taken. */
    public List<PasswordRule> brokenBy(String userId, String password) {
        if (!shown.isEmpty() && shown.equals(password)) {
            return List.of();
        }
        User person = person(userId);
        return PasswordRule.brokenBy(password, userId, person.getFirstName(), person.getEmail());
    }

    /** Replaces it; from now on it is known to the person alone. */
    @Transactional
    public void replace(String userId, String password) {
        User person = person(userId);
        person.setPassword(password);
        identity.saveUser(person);
    }

    private User person(String userId) {
        return identity.createUserQuery().userId(userId).singleResult();
    }
}
