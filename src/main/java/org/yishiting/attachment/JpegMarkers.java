package org.yishiting.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What decoders do not tell of a JPEG: whether it was cut off on its way, which side of it is up, how its colours are meant. */
final class JpegMarkers {
    /** No segment of Adobe says how the colours are written. */
    static final int NOT_ADOBE = -1;

    private static final int START_OF_SCAN = 0xFFDA;
    private static final int END_OF_IMAGE = 0xFFD9;
    private static final int PROGRESSIVE = 0xFFC2;
    private static final int BASELINE = 0xFFC0;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int APPLICATION_2 = 0xFFE2;
    private static final int APPLICATION_14 = 0xFFEE;
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    private final ByteBuffer jpeg;
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private final int scan;
    private int orientation = Exif.UPRIGHT;
    private boolean progressive;
    private int components;
    private int transform = NOT_ADOBE;

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

    /** Whether decoding holds the whole picture in memory, whatever is wanted of it. */
    boolean isProgressive() {
        return progressive;
    }

    /** Four inks instead of three colours. */
    boolean isPrinted() {
        return components == 4;
    }

    /** Adobe's transform, 0 or 2 for four inks; {@link #NOT_ADOBE} when it says nothing. */
    int transform() {
        return transform;
    }

    /** The colour profile of the ICC; empty when there is none. */
    byte[] profile() {
        return profile.toByteArray();
    }

    /** Position of the pixels; the end when a segment is broken before them. */
    private int walk() {
        int position = 2;
        while (position + 3 < jpeg.limit() && marker(position) != START_OF_SCAN) {
            int length = jpeg.getShort(position + 2) & 0xFFFF;
            if (marker(position) < 0xFF01 || marker(position) == 0xFFFF || position + 2 + length > jpeg.limit()) {
                return jpeg.limit();
            }
            read(marker(position), Arrays.copyOfRange(jpeg.array(), position + 4, position + 2 + Math.max(length, 2)));
            position += 2 + length;
        }
        return position;
    }

    private void read(int marker, byte[] segment) {
        if (marker == APPLICATION_1 && Exif.isNamed(segment)) {
            orientation = Exif.orientation(segment);
        } else if (marker == APPLICATION_2 && begins(segment, ICC)) {
            int numbers = ICC.length + 2;
            profile.write(segment, numbers, Math.max(0, segment.length - numbers));
        } else if (marker == APPLICATION_14 && begins(segment, ADOBE) && segment.length >= 12) {
            transform = segment[11];
        } else if (marker >= BASELINE && marker <= PROGRESSIVE && segment.length > 5) {
            progressive = marker == PROGRESSIVE;
            components = segment[5];
        }
    }

    private static boolean begins(byte[] segment, byte[] name) {
        return segment.length >= name.length && Arrays.equals(name, Arrays.copyOf(segment, name.length));
    }

    private int marker(int position) {
        return jpeg.getShort(position) & 0xFFFF;
    }
}
