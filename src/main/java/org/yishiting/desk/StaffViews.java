package org.yishiting.desk;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.community.Accounts;
import org.yishiting.community.Parties;
import org.yishiting.community.PostGroups;
import org.yishiting.deadline.DueWords;
import org.yishiting.house.Times;
import org.yishiting.matter.Matter;

/** Prepares how a dossier is read. */
@Component
class StaffViews {

    private final Parties parties;
    private final Accounts accounts;
    private final PostGroups groups;
    private final MessageSource messages;
    private final Times times;
    private final DueWords dues;

    StaffViews(
            Parties parties, Accounts accounts, PostGroups groups, MessageSource messages, Times times, DueWords dues) {
        this.parties = parties;
        this.accounts = accounts;
        this.groups = groups;
        this.messages = messages;
        this.times = times;
        this.dues = dues;
    }

    /** For the dossier of a matter, in a language. */
    StaffView of(Matter matter, Locale locale) {
        Names names = new Names(accounts, groups, messages, locale, parties.availableIn(matter.division()));
        return new StaffView(names, times, dues, locale);
    }
}
