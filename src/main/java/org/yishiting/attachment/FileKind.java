package org.yishiting.attachment;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** The kinds of file a matter takes, told by content alone. */
enum FileKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf");

    private static final Tika TIKA = new Tika();
    private static final Set<String> OF_PHONES =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    static Optional<FileKind> of(byte[] content) {
        String found = TIKA.detect(content);
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(found))
                .findFirst();
    }

    /** Whether it is a photo in a format that few programs but phones read. */
    static boolean isOfPhones(byte[] content) {
        return OF_PHONES.contains(TIKA.detect(content));
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
