package org.yishiting.signin.password;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;

/**
 * The engine's accounts by the rules of the house: wrong passwords lock no account, for whoever knows a colleague's name
 * could lock the colleague out; old hashes become slow ones when their password is next told; a password that somebody
 * else has set is a one-time password.
 */
class HouseIdentities extends DbIdentityServiceProvider {

    private final SlowHash hash;

    HouseIdentities(SlowHash hash) {
        this.hash = hash;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        if (password != null && findUserById(userId) == null) {
            // whether there is such an account must not be heard from the time it takes
            hash.encrypt(password);
            return false;
        }
        return super.checkPassword(userId, password);
    }

    @Override
    protected boolean isUserLocked(UserEntity user) {
        return false;
    }

    @Override
    protected void lockUser(UserEntity user) {
        // attempts are counted by who makes them
    }

    @Override
    protected boolean matchPassword(String password, UserEntity user) {
        boolean matches = super.matchPassword(password, user);
        if (matches && hash.isStrongerThan(user.getPassword())) {
            user.setDbPassword(Context.getProcessEngineConfiguration()
                    .getPasswordManager()
                    .encrypt(EncryptionUtil.saltPassword(password, user.getSalt())));
        }
        return matches;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        boolean newPassword = user instanceof UserEntity entity && entity.hasNewPassword();
        IdentityOperationResult saved = super.saveUser(user);
        if (newPassword) {
            OneTimeMark.set(user.getId(), isSetBySomebodyElse(user.getId()), getIdentityInfoManager());
        }
        return saved;
    }

    private boolean isSetBySomebodyElse(String userId) {
        String acting = getCommandContext().getAuthenticatedUserId();
        return acting != null && !acting.equals(userId);
    }
}
