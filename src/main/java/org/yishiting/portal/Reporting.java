package org.yishiting.portal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.matter.Attachments;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Receipt;
import org.yishiting.matter.Report;
import org.yishiting.matter.UnacceptableFileException;

/** Takes a resident's word in together with its photos: all or nothing. */
@Service
public class Reporting {

    private final Matters matters;
    private final Attachments attachments;

    Reporting(Matters matters, Attachments attachments) {
        this.matters = matters;
        this.attachments = attachments;
    }

    /** Throws {@link RefusedFileException} for the first file the matter does not take; then nothing was taken in. */
    @Transactional
    public Receipt submit(Report report, List<HeldFile> files) {
        Receipt receipt = matters.report(report);
        files.forEach(file -> attach(receipt.number(), file));
        return receipt;
    }

    private void attach(String matter, HeldFile file) {
        try {
            attachments.add(matter, null, file.name(), file.content());
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
