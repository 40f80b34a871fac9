package org.yishiting.attachment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What happens with files of a matter. */
@Component
public class AttachmentEvents implements EventKinds {

    public static final EventKind FILE_ADDED =
            EventKind.named("FILE_ADDED").untold().hidden("id").words("name", "size", "sha256");

    /** A photo is published, or taken back ({@code NOT}); residents see the photo itself. */
    public static final EventKind PHOTO_SHOWN =
            EventKind.named("PHOTO_SHOWN").untold().hidden("id").words("name").code("as", "attachment.shown.");

    @Override
    public List<EventKind> kinds() {
        return List.of(FILE_ADDED, PHOTO_SHOWN);
    }
}
