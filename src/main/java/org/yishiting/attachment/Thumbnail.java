package org.yishiting.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;

/** A stored photo small enough to be shown in rows: a JPEG of at most {@value #SIDE} pixels on its longer side. */
final class Thumbnail {

    static final int SIDE = 240;

    private static final double QUALITY = 0.8;

    private Thumbnail() {}

    /** @param photo as it is stored: upright, of a bounded size */
    static byte[] of(byte[] photo) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try {
            Thumbnails.of(new ByteArrayInputStream(photo))
                    .size(SIDE, SIDE)
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .outputFormat(FileKind.JPEG.extension())
                    .outputQuality(QUALITY)
                    .toOutputStream(small);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return small.toByteArray();
    }
}
