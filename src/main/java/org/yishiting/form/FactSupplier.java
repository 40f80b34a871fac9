package org.yishiting.form;

import java.util.List;

/** What a feature offers to forms; each fact under a name that no other feature uses. */
public interface FactSupplier {

    List<Fact> facts();
}
