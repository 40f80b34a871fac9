package org.yishiting.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What decoders do not tell of a JPEG: whether it was cut off on its way, and which side of it is up. */
final class JpegMarkers {
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int END_OF_IMAGE = 0xFFD9;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final short ORIENTATION = 0x0112;
    private static final int TAG_LENGTH = 12;
    private static final int UPRIGHT = 1;

    private final ByteBuffer jpeg;
    private final int scan;
    private int orientation = UPRIGHT;

    JpegMarkers(byte[] content) {
        this.jpeg = ByteBuffer.wrap(content);
        this.scan = walk();
    }

    /** Whether the end marker follows the pixels; that of a preview inside the metadata does not count. */
    boolean isWhole() {
        for (int i = scan; i + 1 < jpeg.limit(); i++) {
            if (marker(i) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    /** The orientation of Exif, 1 to 8; 1 when none is given. */
    int orientation() {
        return orientation;
    }

    /** Position of the pixels; the end when a segment is broken before them. */
    private int walk() {
        int position = 2;
        while (position + 3 < jpeg.limit() && marker(position) != START_OF_SCAN) {
            int length = jpeg.getShort(position + 2) & 0xFFFF;
            if (marker(position) < 0xFF01 || marker(position) == 0xFFFF || position + 2 + length > jpeg.limit()) {
                return jpeg.limit();
            }
            if (marker(position) == APPLICATION_1) {
                readExif(Arrays.copyOfRange(jpeg.array(), position + 4, position + 2 + Math.max(length, 2)));
            }
            position += 2 + length;
        }
        return position;
    }

    private void readExif(byte[] segment) {
        if (segment.length < EXIF.length + 8 || !Arrays.equals(EXIF, Arrays.copyOf(segment, EXIF.length))) {
            return;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice();
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > tiff.limit()) {
            return;
        }
        int tags = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0, tag = directory + 2; i < tags && tag + TAG_LENGTH <= tiff.limit(); i++, tag += TAG_LENGTH) {
            int value = tiff.getShort(tag + 8);
            if (tiff.getShort(tag) == ORIENTATION && value >= UPRIGHT && value <= 8) {
                orientation = value;
            }
        }
    }

    private int marker(int position) {
        return jpeg.getShort(position) & 0xFFFF;
    }
}
