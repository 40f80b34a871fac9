package org.yishiting.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.Attachments;
import org.yishiting.evidence.Flaw.What;

/** Reads the bytes of a matter's files, one file after the other, and holds them against what the ledger says of them. */
@Component
class FileCheck {

    private final Attachments attachments;

    FileCheck(Attachments attachments) {
        this.attachments = attachments;
    }

    List<Flaw> flaws(List<Attachment> files, Recorded recorded) {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> missing = recorded.files();
        for (Attachment file : files) {
            if (!missing.remove(file.id())) {
                flaws.add(new Flaw(What.FILE_UNRECORDED, file.name()));
            } else if (!isAsRecorded(file, recorded.file(file.id()))) {
                flaws.add(new Flaw(What.FILE_CHANGED, file.name()));
            }
        }
        missing.forEach(id -> flaws.add(
                new Flaw(What.FILE_GONE, String.valueOf(recorded.file(id).get("name")))));
        return flaws;
    }

    private boolean isAsRecorded(Attachment file, Map<String, Object> record) {
        return file.name().equals(record.get("name"))
                && file.sha256().equals(record.get("sha256"))
                && hashOfContent(file.id()).equals(record.get("sha256"));
    }

    private String hashOfContent(String id) {
        try {
            return Digest.of(attachments.contentOf(id));
        } catch (NoSuchElementException withoutContent) {
            return "";
        }
    }
}
