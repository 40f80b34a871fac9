package org.yishiting.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/** Photos small enough to stand in a row on a page: JPEG, at most 360 pixels on the longer side. */
@Component
public class SmallPhotos {

    private static final int LONGER_SIDE = 360;
    private static final double QUALITY = 0.8;

    private final Attachments attachments;

    SmallPhotos(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Of a stored photo; throws {@link java.util.NoSuchElementException} for an unknown id. */
    public byte[] of(String id) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try {
            Thumbnails.of(new ByteArrayInputStream(attachments.contentOf(id)))
                    .size(LONGER_SIDE, LONGER_SIDE)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(small);
        } catch (IOException notAPhoto) {
            throw new UncheckedIOException(notAPhoto);
        }
        return small.toByteArray();
    }
}
