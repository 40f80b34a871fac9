package org.yishiting.operation;

import java.util.List;

/** Groups that are no posts: administrators and designers. */
public interface SystemGroups {

    /** Members may do everything in the engine's webapps. */
    String ADMINISTRATORS = "camunda-admin";

    boolean hasMembers(String group);

    /** Makes an account a member; the group comes into being with its first member. */
    void admit(String userId, String group);

    /** User ids of all accounts that can be entered with a password, found without counting as failed attempts. */
    List<String> accountsOpenedBy(String password);

    /** Lets one node at a time through until the present transaction ends. */
    void awaitTurn();
}
