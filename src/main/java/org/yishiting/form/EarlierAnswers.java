package org.yishiting.form;

import java.util.Map;
import java.util.Set;

/** What people wrote into earlier forms of a case. */
public interface EarlierAnswers {

    /** The newest answer to each field, as its person saw it; without those that nobody ever gave. */
    Map<String, String> newest(String matter, Set<String> fields);
}
