package org.yishiting.attachment;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
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
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LARGEST_PNG = 1_000_000;
    private static final double QUALITY = 0.85;

    /** Throws {@link UnacceptableFileException} when the picture is broken or would be too large once unpacked. */
    static Photo redraw(FileKind kind, byte[] original, String name) {
        try {
            return encode(kind, upright(kind, original, name));
        } catch (UnacceptableFileException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new UnacceptableFileException(Reason.BROKEN_IMAGE, name);
        }
    }

    private static BufferedImage upright(FileKind kind, byte[] original, String name) throws IOException {
        BufferedImage image = decode(kind, original, name);
        if (kind != FileKind.JPEG) {
            return image;
        }
        JpegMarkers markers = new JpegMarkers(original);
        if (!markers.isWhole()) {
            throw new UnacceptableFileException(Reason.BROKEN_IMAGE, name);
        }
        return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(markers.orientation()))
                .apply(image);
    }

    private static BufferedImage decode(FileKind kind, byte[] original, String name) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            reader.setInput(input, true, true);
            Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
            if ((long) size.width * size.height > MOST_PIXELS) {
                throw new UnacceptableFileException(Reason.TOO_LARGE, name);
            }
            return reader.read(0, thinned(reader, size));
        } finally {
            reader.dispose();
        }
    }

    /** Reads every n-th pixel of a picture that is shrunk to less than half anyway, to spare memory. */
    private static ImageReadParam thinned(ImageReader reader, Dimension size) {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(size.width, size.height) / (2 * LONGER_SIDE));
        parameters.setSourceSubsampling(every, every, 0, 0);
        return parameters;
    }

    private static Photo encode(FileKind kind, BufferedImage image) throws IOException {
        BufferedImage opaque = onWhite(image);
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

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
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
