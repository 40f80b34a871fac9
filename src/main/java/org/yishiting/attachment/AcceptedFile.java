package org.yishiting.attachment;

import java.util.Optional;
import org.yishiting.attachment.UnacceptableFileException.Reason;

/**
 * A file as it will be stored: known by its content, a photo drawn anew without metadata, a document without what acts
 * by itself. Both take long; they are done before anything is locked.
 *
 * @param name safe on every system, with the ending of what the content is
 * @param thumbnail a JPEG of at most 480 pixels on its longer side; of photos only
 */
public record AcceptedFile(String name, String mediaType, byte[] content, Optional<byte[]> thumbnail) {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    static AcceptedFile of(String fileName, byte[] content) {
        FileKind kind = acceptable(fileName, content);
        if (kind == FileKind.PDF) {
            String name = shown(fileName, kind);
            return new AcceptedFile(name, kind.mediaType(), Document.disarmed(content, name), Optional.empty());
        }
        Photo photo = Photo.redraw(kind, content, shown(fileName, kind));
        return new AcceptedFile(
                shown(fileName, photo.kind()),
                photo.kind().mediaType(),
                photo.content(),
                Optional.of(photo.thumbnail()));
    }

    private static FileKind acceptable(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new UnacceptableFileException(Reason.EMPTY, FileName.bare(fileName));
        }
        if (content.length > MOST_BYTES) {
            throw new UnacceptableFileException(Reason.TOO_LARGE, FileName.bare(fileName));
        }
        return FileKind.of(content)
                .orElseThrow(() -> new UnacceptableFileException(
                        FileKind.isOfPhones(content) ? Reason.HEIC : Reason.WRONG_KIND, FileName.bare(fileName)));
    }

    private static String shown(String fileName, FileKind kind) {
        return FileName.withExtension(fileName, kind.extension());
    }
}
