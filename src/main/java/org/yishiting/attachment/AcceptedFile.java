package org.yishiting.attachment;

import org.yishiting.attachment.UnacceptableFileException.Reason;

/**
 * A file as it will be stored: known by its content, a photo drawn anew without metadata. Drawing takes long; it is
 * done before anything is locked.
 *
 * @param name safe on every system, with the ending of what the content is
 */
public record AcceptedFile(String name, String mediaType, byte[] content) {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    static AcceptedFile of(String fileName, byte[] content) {
        FileKind kind = acceptable(fileName, content);
        Photo photo =
                kind == FileKind.PDF ? new Photo(kind, content) : Photo.redraw(kind, content, shown(fileName, kind));
        return new AcceptedFile(shown(fileName, photo.kind()), photo.kind().mediaType(), photo.content());
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
}
