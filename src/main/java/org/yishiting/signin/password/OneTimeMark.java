package org.yishiting.signin.password;

import org.camunda.bpm.engine.impl.persistence.entity.IdentityInfoEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityInfoManager;

/** Remembers beside an account that its password is known to somebody else and has to be replaced. */
public final class OneTimeMark {

    /** Key of the account's information in the engine. */
    public static final String KEY = "oneTimePassword";

    private OneTimeMark() {}

    static void set(String userId, boolean oneTime, IdentityInfoManager infos) {
        if (oneTime) {
            infos.setUserInfo(userId, null, IdentityInfoEntity.TYPE_USERINFO, KEY, "true", null, null);
        } else {
            infos.deleteUserInfoByUserIdAndKey(userId, KEY);
        }
    }
}
