package org.yishiting.desk;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.yishiting.community.Naming;
import org.yishiting.deadline.DueWords;
import org.yishiting.house.Times;

/** Prepares how a dossier is read. */
@Component
class StaffViews {

    private final Naming naming;
    private final Times times;
    private final DueWords dues;

    StaffViews(Naming naming, Times times, DueWords dues) {
        this.naming = naming;
        this.times = times;
        this.dues = dues;
    }

    /** In the reader's language. */
    StaffView in(Locale locale) {
        return new StaffView(naming.in(locale), times, dues, locale);
    }
}
