package org.yishiting.step;

/** Asked at the creation of every user task: who holds this role nearest to this division. */
public interface RoleDirectory {

    /**
     * The nearest holders: the division itself, then its ancestors, then the nearest below; managers when none. A party's
     * steps go to its own people and never to another party's.
     *
     * @param role a role of the catalogue, or {@code role/party} for the people of one party
     */
    Holders holdersOf(String role, String division);
}
