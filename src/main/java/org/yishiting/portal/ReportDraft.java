package org.yishiting.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;
import org.yishiting.attachment.UnacceptableFileException;
import org.yishiting.attachment.UnacceptableFileException.Reason;
import org.yishiting.matter.Receipt;

/** One report while it is being written: the files chosen so far and, once sent, its receipt. */
public class ReportDraft {

    public static final int MOST_FILES = 6;
    private static final long MOST_BYTES = 10L * 1024 * 1024;

    /** A file that is not taken, and the reason as {@link UnacceptableFileException.Reason} names it. */
    public record Refused(String name, Reason why) {}

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final String id;
    private final List<HeldFile> files = new ArrayList<>();
    private Receipt receipt;
    private Instant sentAt;

    private ReportDraft(String id) {
        this.id = id;
    }

    /** One that nobody keeps yet. */
    public static ReportDraft blank() {
        return new ReportDraft(UUID.randomUUID().toString().replace("-", ""));
    }

    /** The same one, coming back from the page that it was given to; a new one when the id is none of ours. */
    static ReportDraft comingBack(String id) {
        return ID.matcher(id).matches() ? new ReportDraft(id) : blank();
    }

    public String id() {
        return id;
    }

    public List<HeldFile> files() {
        return List.copyOf(files);
    }

    /** Keeps a chosen file, or says why not. */
    public Optional<Refused> hold(MultipartFile file, DraftFiles kept) {
        String name = HeldFile.bareName(file.getOriginalFilename());
        if (file.isEmpty()) {
            return Optional.of(new Refused(name, Reason.EMPTY));
        }
        if (file.getSize() > MOST_BYTES) {
            return Optional.of(new Refused(name, Reason.TOO_LARGE));
        }
        if (files.size() >= MOST_FILES) {
            return Optional.of(new Refused(name, Reason.TOO_MANY));
        }
        files.add(kept.keep(file));
        return Optional.empty();
    }

    public void remove(String fileId) {
        removeIf(file -> file.id().equals(fileId));
    }

    private void removeIf(Predicate<HeldFile> unwanted) {
        files.stream().filter(unwanted).forEach(HeldFile::delete);
        files.removeIf(unwanted);
    }

    /** The report was taken in. */
    public void sent(Receipt receipt, Instant at) {
        this.receipt = receipt;
        this.sentAt = at;
        discard();
    }

    public Optional<Receipt> receipt() {
        return Optional.ofNullable(receipt);
    }

    /** Null until sent. */
    public Instant sentAt() {
        return sentAt;
    }

    void discard() {
        removeIf(file -> true);
    }
}
