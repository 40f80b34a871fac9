package org.yishiting.procedure;

import java.util.Set;
import org.yishiting.community.Role;

/** Which roles a procedure turns to, as far as its diagram and those of its blocks name them. */
public interface NeededRoles {

    /** Of the version that begins now; empty when nothing is deployed under this key. */
    Set<Role> of(String procedure);
}
