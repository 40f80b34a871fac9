package org.yishiting.matter;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.engine.Actor;
import org.yishiting.matter.LedgerEntry.Kind;
import org.yishiting.matter.UnacceptableFileException.Reason;

/** Photos and documents of matters. */
@Service
@Transactional
public class Attachments {
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_FILES = 20;

    private final AttachmentRepository attachments;
    private final MatterRepository matters;
    private final PendingStepRepository steps;
    private final Ledger ledger;
    private final JdbcClient jdbc;
    private final Clock clock;

    Attachments(
            AttachmentRepository attachments,
            MatterRepository matters,
            PendingStepRepository steps,
            Ledger ledger,
            JdbcClient jdbc,
            Clock clock) {
        this.attachments = attachments;
        this.matters = matters;
        this.steps = steps;
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a JPEG, PNG, WebP or PDF file of up to 10 MB to a matter that is not over, 20 files at most; photos are
     * drawn anew without metadata. The ledger gets the hash of what is stored.
     *
     * @param step activity id, null outside of a step
     * @param fileName as the browser gave it; only used for showing
     * @throws UnacceptableFileException for any other file
     */
    public Attachment add(String matter, String step, String fileName, byte[] content) {
        FileKind kind = acceptable(fileName, content);
        Photo photo =
                kind == FileKind.PDF ? new Photo(kind, content) : Photo.redraw(kind, content, shown(fileName, kind));
        String name = shown(fileName, photo.kind());
        requireRoom(matter, name);
        Attachment attachment = attachments.saveAndFlush(new Attachment(
                matter,
                step,
                name,
                photo.kind().mediaType(),
                photo.content(),
                Actor.current(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        jdbc.sql("insert into attachment_content (attachment, content) values (?, ?)")
                .params(attachment.id(), photo.content())
                .update();
        record(attachment);
        return attachment;
    }

    /** Files of a matter, oldest first. */
    @Transactional(readOnly = true)
    public List<Attachment> of(String matter) {
        return attachments.findByMatterOrderByUploadedAtAscIdAsc(matter);
    }

    @Transactional(readOnly = true)
    public Optional<Attachment> find(String id) {
        return attachments.findById(id);
    }

    /** The stored bytes; throws {@link NoSuchElementException} for an unknown id. */
    @Transactional(readOnly = true)
    public byte[] contentOf(String id) {
        return jdbc.sql("select content from attachment_content where attachment = ?")
                .param(id)
                .query((row, index) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no attachment '" + id + "'"));
    }

    private static FileKind acceptable(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new UnacceptableFileException(Reason.EMPTY, FileName.bare(fileName));
        }
        if (content.length > MOST_BYTES) {
            throw new UnacceptableFileException(Reason.TOO_LARGE, FileName.bare(fileName));
        }
        return FileKind.of(content)
                .orElseThrow(() -> new UnacceptableFileException(Reason.WRONG_KIND, FileName.bare(fileName)));
    }

    private static String shown(String fileName, FileKind kind) {
        return FileName.withExtension(fileName, kind.extension());
    }

    /** Locks the matter, so that two uploads at once do not both take the last place. */
    private void requireRoom(String number, String name) {
        Matter matter = matters.lock(number).orElseThrow(() -> new UnknownMatterException(number));
        if (matter.status().isOver()) {
            throw new IllegalStateException("matter " + number + " is over: " + matter.status());
        }
        if (attachments.countByMatter(number) >= MOST_FILES) {
            throw new UnacceptableFileException(Reason.TOO_MANY, name);
        }
    }

    private void record(Attachment attachment) {
        String stepName = attachment.step() == null
                ? null
                : steps.findByMatterOrderByCreatedAt(attachment.matter()).stream()
                        .filter(step -> step.activity().equals(attachment.step()))
                        .findFirst()
                        .map(PendingStep::name)
                        .orElse(null);
        ledger.append(
                attachment.matter(),
                Kind.FILE_ADDED,
                attachment.step(),
                stepName,
                Map.of(
                        "id", attachment.id(),
                        "name", attachment.name(),
                        "sha256", attachment.sha256(),
                        "size", attachment.size()));
    }
}
