package org.yishiting.portal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.attachment.Attachments;
import org.yishiting.attachment.UnacceptableFileException;
import org.yishiting.matter.Intake;
import org.yishiting.matter.Receipt;
import org.yishiting.matter.Report;

/** Takes a resident's word in together with its photos: all or nothing. */
@Service
public class Reporting {

    private final Intake intake;
    private final Attachments attachments;

    Reporting(Intake intake, Attachments attachments) {
        this.intake = intake;
        this.attachments = attachments;
    }

    /**
     * Throws {@link RefusedFileException} for the first file that cannot be taken; then nothing was taken in. Photos
     * are drawn anew before anything is locked, so that nobody waits for somebody else's photos.
     */
    public Receipt submit(Report report, List<HeldFile> files) {
        List<AcceptedFile> accepted = files.stream().map(this::accept).toList();
        return intake.take(report, accepted);
    }

    private AcceptedFile accept(HeldFile file) {
        try {
            return attachments.accept(file.name(), file.content());
        } catch (UnacceptableFileException refused) {
            throw new RefusedFileException(file, refused);
        }
    }

    /** A chosen file that cannot be taken, and why. */
    public static class RefusedFileException extends RuntimeException {

        private final transient HeldFile file;
        private final UnacceptableFileException.Reason reason;

        RefusedFileException(HeldFile file, UnacceptableFileException cause) {
            super(cause);
            this.file = file;
            this.reason = cause.reason();
        }

        public HeldFile file() {
            return file;
        }

        public UnacceptableFileException.Reason reason() {
            return reason;
        }
    }
}
