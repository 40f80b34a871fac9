package org.yishiting.attachment;

/** A file that a matter does not take; the person is told why and may choose another. */
public class UnacceptableFileException extends RuntimeException {
    /** Why. */
    public enum Reason {
        /** More than 10 MB. */
        TOO_LARGE,
        /** More than 250 megapixels, 60 where all of them have to be held in memory. */
        TOO_MANY_PIXELS,
        /** Unpacking takes more time or memory than a file is worth. */
        TOO_COMPLEX,
        /** Neither JPEG, PNG, WebP nor PDF, whatever the name says. */
        WRONG_KIND,
        /** The format of some phones, which only they can read. */
        HEIC,
        BROKEN_IMAGE,
        BROKEN_DOCUMENT,
        /** A document that asks for a password. */
        LOCKED_DOCUMENT,
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
