package org.yishiting.portal;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yishiting.attachment.Attachments;

/** The reports that are being written, each known by an id that the form carries and the browser that has it. */
@Component
public class ReportDrafts {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final DraftFiles kept;
    private final Attachments attachments;

    ReportDrafts(DraftFiles kept, Attachments attachments) {
        this.kept = kept;
        this.attachments = attachments;
    }

    /** The one of the form that comes back; a new one when the id is none of ours. */
    public ReportDraft open(String id, Sender sender) {
        String known =
                ID.matcher(id).matches() ? id : UUID.randomUUID().toString().replace("-", "");
        return new ReportDraft(known, sender.browser(), kept, attachments);
    }
}
