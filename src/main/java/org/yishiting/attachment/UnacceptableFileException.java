package org.yishiting.attachment;

/** A file that a matter does not take; the person is told why and may choose another. */
public class UnacceptableFileException extends RuntimeException {
    /** Why. */
    public enum Reason {
        /** More than 10 MB, or more than 50 megapixels. */
        TOO_LARGE,
        /** Neither JPEG, PNG, WebP nor PDF, whatever the name says. */
        WRONG_KIND,
        BROKEN_IMAGE,
        EMPTY,
        /** The matter has 20 files. */
        TOO_MANY
    }

    private final Reason reason;
    private final String fileName;

    UnacceptableFileException(Reason reason, String fileName) {
        super(reason + ": " + fileName);
        this.reason = reason;
        this.fileName = fileName;
    }

    public Reason reason() {
        return reason;
    }

    /** The name as a safe one, for showing. */
    public String fileName() {
        return fileName;
    }
}
