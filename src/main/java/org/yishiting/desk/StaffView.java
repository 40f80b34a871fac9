package org.yishiting.desk;

import java.time.Instant;
import java.util.Locale;
import org.yishiting.community.Names;
import org.yishiting.deadline.DueWords;
import org.yishiting.dossier.DossierView;
import org.yishiting.house.Times;

/** A dossier as staff read it: everybody by their full name. */
record StaffView(Names names, Times times, DueWords dues, Locale locale) implements DossierView {

    @Override
    public String person(String actor) {
        return names.person(actor);
    }

    @Override
    public String unit(String assignment) {
        return names.unit(assignment);
    }

    @Override
    public String day(Instant at) {
        return times.day(at);
    }

    @Override
    public String minute(Instant at) {
        return times.minute(at);
    }

    @Override
    public String due(Instant at) {
        return dues.of(at, null, locale);
    }
}
