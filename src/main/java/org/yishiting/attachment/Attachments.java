package org.yishiting.attachment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.attachment.UnacceptableFileException.Reason;
import org.yishiting.ledger.Ledger;
import org.yishiting.signin.Actor;

/** Photos and documents of matters. */
@Service
@Transactional
public class Attachments {
    private static final int MOST_FILES = 20;

    private final AttachmentRepository attachments;
    private final OpenMatters matters;
    private final Ledger ledger;
    private final JdbcClient jdbc;
    private final Clock clock;

    Attachments(AttachmentRepository attachments, OpenMatters matters, Ledger ledger, JdbcClient jdbc, Clock clock) {
        this.attachments = attachments;
        this.matters = matters;
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Accepts a JPEG, PNG, WebP or PDF file of up to 10 MB; photos are drawn anew without metadata,
     * documents lose what acts by itself. Nothing is stored
     * and no transaction is opened.
     *
     * @param fileName as the browser gave it; only used for showing
     * @throws UnacceptableFileException for any other file
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public AcceptedFile accept(String fileName, byte[] content) {
        return AcceptedFile.of(fileName, content);
    }

    /**
     * Accepts a file and adds it to a matter.
     *
     * @param step activity id, null outside of a step
     * @param stepName its label, null outside of a step
     * @throws UnacceptableFileException as {@link #accept} and {@link #add(String, String, String, AcceptedFile)} do
     */
    public Attachment add(String matter, String step, String stepName, String fileName, byte[] content) {
        return add(matter, step, stepName, accept(fileName, content));
    }

    /**
     * Adds a file to a matter that is not over, 20 files at most. The ledger gets the hash of what is stored.
     *
     * @param step activity id, null outside of a step
     * @param stepName its label, null outside of a step
     * @throws UnacceptableFileException when the matter holds as many files as it may
     */
    public Attachment add(String matter, String step, String stepName, AcceptedFile file) {
        return add(matter, new AddedIn(step, stepName, null), file);
    }

    /** The same, in a step whose task may be known. */
    public Attachment add(String matter, AddedIn step, AcceptedFile file) {
        requireRoom(matter, file.name());
        Attachment attachment = attachments.saveAndFlush(new Attachment(
                matter, step, file, Actor.current(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        jdbc.sql("insert into attachment_content (attachment, content, thumbnail) values (?, ?, ?)")
                .params(attachment.id(), file.content(), file.thumbnail().orElse(null))
                .update();
        record(attachment, step.name());
        return attachment;
    }

    /** Files of a matter, oldest first. */
    @Transactional(readOnly = true)
    public List<Attachment> of(String matter) {
        return attachments.findByMatterOrderByUploadedAtAscIdAsc(matter);
    }

    /** Files of many matters, by number, oldest first; none for a matter without. */
    @Transactional(readOnly = true)
    public Map<String, List<Attachment>> of(Collection<String> matters) {
        return attachments.findByMatterInOrderByUploadedAtAscIdAsc(matters).stream()
                .collect(Collectors.groupingBy(Attachment::matter));
    }

    /** Photos of matters that everybody may see, by number, oldest first. */
    @Transactional(readOnly = true)
    public Map<String, List<Attachment>> shownOf(Collection<String> matters) {
        return attachments.findByMatterInAndShownAsIsNotNullOrderByUploadedAtAscIdAsc(matters).stream()
                .collect(Collectors.groupingBy(Attachment::matter));
    }

    /**
     * Shows a photo of staff to everybody, or takes it back; the ledger says who did.
     *
     * @param as null to take it back
     * @throws IllegalStateException for a document, and for what a resident sent
     */
    public void show(Attachment photo, Showing as) {
        Attachment stored = attachments.findById(photo.id()).orElseThrow();
        if (stored.shownAs().equals(Optional.ofNullable(as))) {
            return;
        }
        stored.show(as);
        ledger.append(
                stored.matter(),
                AttachmentEvents.PHOTO_SHOWN,
                Map.of("id", stored.id(), "name", stored.name(), "as", as == null ? "NOT" : as.name()));
    }

    @Transactional(readOnly = true)
    public Optional<Attachment> find(String id) {
        return attachments.findById(id);
    }

    /** The stored bytes; throws {@link NoSuchElementException} for an unknown id. */
    @Transactional(readOnly = true, noRollbackFor = NoSuchElementException.class)
    public byte[] contentOf(String id) {
        return jdbc.sql("select content from attachment_content where attachment = ?")
                .param(id)
                .query((row, index) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no attachment '" + id + "'"));
    }

    /** The photo as a JPEG of at most 480 pixels on its longer side, made when it was taken in; empty for documents and unknown ids. */
    @Transactional(readOnly = true)
    public Optional<byte[]> thumbnail(String id) {
        return jdbc.sql("select thumbnail from attachment_content where attachment = ? and thumbnail is not null")
                .param(id)
                .query((row, index) -> row.getBytes("thumbnail"))
                .optional();
    }

    /** Holds the ledger, so that two uploads at once do not both take the last place. */
    private void requireRoom(String number, String name) {
        ledger.hold(number);
        matters.requireOpen(number);
        if (attachments.countByMatter(number) >= MOST_FILES) {
            throw new UnacceptableFileException(Reason.TOO_MANY, name);
        }
    }

    private void record(Attachment attachment, String stepName) {
        ledger.append(
                attachment.matter(),
                AttachmentEvents.FILE_ADDED,
                attachment.step(),
                stepName,
                Map.of(
                        "id", attachment.id(),
                        "name", attachment.name(),
                        "sha256", attachment.sha256(),
                        "size", attachment.size()));
    }
}
