package org.yishiting.community;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People who sign in. */
public interface Accounts {

    /** Opens an account; the full Chinese name is one word, as it is written. */
    void open(String userId, String fullName, String email, String password);

    boolean exists(String userId);

    /** The full name; empty for the system, a resident, or an account that is gone. */
    Optional<String> nameOf(String userId);

    /** Full names by user id, asked for together; without those that have none. */
    Map<String, String> namesOf(Collection<String> userIds);

    /** Empty when the account has none. */
    Optional<String> emailOf(String userId);

    /** User ids of the members of an engine group such as {@code manager@101}. */
    List<String> membersOf(String group);
}
