package org.yishiting.attachment;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.yishiting.attachment.UnacceptableFileException.Reason;

/** Unpacks a photo upright, within a time and within the memory that what is wanted of it needs. */
final class Decoding {

    /** Above what phones take, 200 megapixels; of these only every n-th is kept. */
    private static final long MOST_PIXELS = 250_000_000;

    /** Where every pixel has to be held while decoding. */
    private static final long MOST_PIXELS_HELD = 60_000_000;

    private final FileKind kind;
    private final byte[] content;
    private final String name;
    private final int wanted;
    private final long until;

    /**
     * @param name for refusals
     * @param wanted pixels of the longer side; more may come
     */
    Decoding(FileKind kind, byte[] content, String name, int wanted, Duration longest) {
        this.kind = kind;
        this.content = content;
        this.name = name;
        this.wanted = wanted;
        this.until = System.nanoTime() + longest.toNanos();
    }

    /** Throws {@link UnacceptableFileException} when there are too many pixels, or it takes too long or was cut off. */
    BufferedImage upright() throws IOException {
        BufferedImage image;
        int orientation;
        if (kind == FileKind.JPEG) {
            JpegMarkers markers = new JpegMarkers(content);
            if (!markers.isWhole()) {
                throw refused(Reason.BROKEN_IMAGE);
            }
            image = read(markers.isProgressive(), markers);
            orientation = markers.orientation();
        } else {
            image = read(kind == FileKind.WEBP, null);
            orientation =
                    Exif.orientation(kind == FileKind.PNG ? Chunks.exifOfPng(content) : Chunks.exifOfWebp(content));
        }
        return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                .apply(image);
    }

    private BufferedImage read(boolean held, JpegMarkers markers) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
            if ((long) size.width * size.height > (held ? MOST_PIXELS_HELD : MOST_PIXELS)) {
                throw refused(Reason.TOO_MANY_PIXELS);
            }
            reader.addIIOReadProgressListener(new Stop(reader));
            BufferedImage image = markers != null && markers.isPrinted()
                    ? Inks.image(reader.readRaster(0, thinned(reader, size)), markers)
                    : Colours.plain(reader.read(0, thinned(reader, size)));
            if (isOver()) {
                throw refused(Reason.TOO_COMPLEX);
            }
            return image;
        } finally {
            reader.dispose();
        }
    }

    /** Reads every n-th pixel of a picture that is shrunk to less than half anyway, to spare memory. */
    private ImageReadParam thinned(ImageReader reader, Dimension size) {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(size.width, size.height) / (2 * wanted));
        parameters.setSourceSubsampling(Math.min(every, size.width), Math.min(every, size.height), 0, 0);
        return parameters;
    }

    private boolean isOver() {
        return System.nanoTime() - until > 0;
    }

    private UnacceptableFileException refused(Reason reason) {
        return new UnacceptableFileException(reason, name);
    }

    /** Ends a decoding that takes too long. */
    private final class Stop implements IIOReadProgressListener {

        private final ImageReader decoder;

        private Stop(ImageReader decoder) {
            this.decoder = decoder;
        }

        @Override
        public void imageProgress(ImageReader source, float percentage) {
            if (isOver()) {
                decoder.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int first) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int index) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int index, int thumbnail) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentage) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
