package org.yishiting.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.signin.password.OneTimeMark;

/**
 * Which accounts exist, what their people are called and what groups they are in, at most a few seconds old, whatever
 * node has changed them.
 */
@Component
public class KnownAccounts {

    /** All of an account at once, for this is asked with every call; a row for each group. */
    private static final String ACCOUNT =
            """
            select u.first_, u.pwd_, i.id_ as one_time, m.group_id_
            from act_id_user u
            left join act_id_info i on i.user_id_ = u.id_ and i.key_ = ? and i.parent_id_ is null
            left join act_id_membership m on m.user_id_ = u.id_
            where u.id_ = ?
            order by m.group_id_""";

    /**
     * What is known of an account.
     *
     * @param name in full, null when the account has none
     * @param hash of its password, as it is stored
     * @param oneTime whether somebody else has set its password
     */
    record Known(List<String> groups, String name, String hash, boolean oneTime) {}

    private final JdbcClient jdbc;
    private final LoadingCache<String, Optional<Known>> accounts;

    KnownAccounts(JdbcClient jdbc, @Value("${yishiting.sign-in.remembered}") Duration remembered) {
        this.jdbc = jdbc;
        this.accounts = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(remembered)
                .build(this::read);
    }

    /** Empty when the account is gone. */
    Optional<Known> of(String userId) {
        return accounts.get(userId);
    }

    /** Group ids of an account; empty when the account is gone. */
    Optional<List<String>> groupsOf(String userId) {
        return of(userId).map(Known::groups);
    }

    /** The full name of somebody who is at work, without asking for it; empty when it was not read just now. */
    public Optional<String> rememberedNameOf(String userId) {
        Optional<Known> remembered = accounts.getIfPresent(userId);
        return remembered == null ? Optional.empty() : remembered.map(Known::name);
    }

    /** Reads again at the next question. */
    void forget(String userId) {
        accounts.invalidate(userId);
    }

    private Optional<Known> read(String userId) {
        return jdbc.sql(ACCOUNT).params(OneTimeMark.KEY, userId).query(KnownAccounts::known);
    }

    private static Optional<Known> known(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        String name = rows.getString("first_");
        String hash = rows.getString("pwd_");
        boolean oneTime = rows.getString("one_time") != null;
        List<String> groups = new ArrayList<>();
        do {
            String group = rows.getString("group_id_");
            if (group != null) {
                groups.add(group);
            }
        } while (rows.next());
        return Optional.of(new Known(List.copyOf(groups), name, hash, oneTime));
    }
}
