package org.yishiting.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.attachment.Attachments;
import org.yishiting.attachment.UnacceptableFileException;
import org.yishiting.attachment.UnacceptableFileException.Reason;

/** One report while it is being written: the files chosen so far. What was typed travels with the form. */
public final class ReportDraft {

    public static final int MOST_FILES = 6;
    private static final long MOST_BYTES = 10L * 1024 * 1024;

    /** A file that is not taken, and the reason as {@link Reason} names it. */
    public record Refused(String name, Reason why) {}

    private final String id;
    private final String key;
    private final DraftSeal seal;
    private final DraftFiles kept;
    private final Attachments attachments;

    ReportDraft(String id, String browser, DraftFiles kept, Attachments attachments) {
        this.id = id;
        this.key = id + "\n" + browser;
        this.seal = new DraftSeal(key);
        this.kept = kept;
        this.attachments = attachments;
    }

    public String id() {
        return id;
    }

    /** What only the browser that writes this report can bring again; the report is taken once for it. */
    public String key() {
        return key;
    }

    /** In the order they were chosen. */
    public List<HeldFile> files() {
        return kept.of(seal);
    }

    /** Keeps a chosen file, or says why not. */
    public Optional<Refused> hold(MultipartFile file) {
        String name = HeldFile.bareName(file.getOriginalFilename());
        if (file.isEmpty()) {
            return Optional.of(new Refused(name, Reason.EMPTY));
        }
        if (file.getSize() > MOST_BYTES) {
            return Optional.of(new Refused(name, Reason.TOO_LARGE));
        }
        try {
            AcceptedFile accepted = attachments.accept(name, file.getBytes());
            if (files().size() >= MOST_FILES && !kept.has(seal, accepted)) {
                return Optional.of(new Refused(name, Reason.TOO_MANY));
            }
            kept.keep(seal, accepted);
            return Optional.empty();
        } catch (UnacceptableFileException refused) {
            return Optional.of(new Refused(name, refused.reason()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void remove(String fileId) {
        kept.remove(seal, fileId);
    }

    List<AcceptedFile> contents() {
        return files().stream().map(file -> kept.open(seal, file)).toList();
    }

    /** The report is sent, or given up. */
    void discard() {
        kept.discard(seal);
    }
}
