package org.yishiting.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;
import org.yishiting.attachment.UnacceptableFileException.Reason;

/**
 * A photo drawn anew: upright, at most 1600 pixels on its longer side, without metadata, so that neither the place
 * where it was taken nor anything hidden behind the pixels is kept.
 *
 * @param thumbnail the same as a JPEG of at most 480 pixels on its longer side
 */
record Photo(FileKind kind, byte[] content, byte[] thumbnail) {
    private static final int LONGER_SIDE = 1600;
    private static final int LONGER_SIDE_OF_THUMBNAIL = 480;
    private static final int LARGEST_PNG = 1_000_000;
    private static final double QUALITY = 0.85;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** One photo at a time, so that many large ones at once take longer and not the node's memory. */
    private static final Semaphore TURN = new Semaphore(1, true);

    /** Throws {@link UnacceptableFileException} when the picture is broken or would be too large once unpacked. */
    static Photo redraw(FileKind kind, byte[] original, String name) {
        return redraw(kind, original, name, LONGEST);
    }

    /** @param longest time that unpacking may take */
    static Photo redraw(FileKind kind, byte[] original, String name, Duration longest) {
        TURN.acquireUninterruptibly();
        try {
            return encode(kind, new Decoding(kind, original, name, LONGER_SIDE, longest).upright());
        } catch (UnacceptableFileException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new UnacceptableFileException(Reason.BROKEN_IMAGE, name);
        } finally {
            TURN.release();
        }
    }

    private static Photo encode(FileKind kind, BufferedImage image) throws IOException {
        BufferedImage opaque = Colours.onWhite(image);
        byte[] thumbnail = write(opaque, FileKind.JPEG, BufferedImage.TYPE_INT_RGB, LONGER_SIDE_OF_THUMBNAIL);
        if (kind == FileKind.PNG) {
            byte[] png = write(image, FileKind.PNG, BufferedImage.TYPE_INT_ARGB, LONGER_SIDE);
            if (png.length <= LARGEST_PNG) {
                return new Photo(FileKind.PNG, png, thumbnail);
            }
        }
        byte[] jpeg = write(opaque, FileKind.JPEG, BufferedImage.TYPE_INT_RGB, LONGER_SIDE);
        return new Photo(FileKind.JPEG, jpeg, thumbnail);
    }

    private static byte[] write(BufferedImage image, FileKind kind, int type, int longerSide) throws IOException {
        int longer = Math.max(image.getWidth(), image.getHeight());
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Thumbnails.of(image)
                .scale(Math.min(1, (double) longerSide / longer))
                .imageType(type)
                .outputFormat(kind.extension())
                .outputQuality(QUALITY)
                .toOutputStream(output);
        return output.toByteArray();
    }
}
