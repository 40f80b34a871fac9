package org.yishiting.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which side of a photo is up, as cameras write it. */
final class Exif {

    /** What every photo without the tag is. */
    static final int UPRIGHT = 1;

    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final short ORIENTATION = 0x0112;
    private static final int TAG_LENGTH = 12;

    private Exif() {}

    static boolean isNamed(byte[] block) {
        return block.length >= NAME.length && Arrays.equals(NAME, Arrays.copyOf(block, NAME.length));
    }

    /** The orientation, 1 to 8, of a block that may begin with its name; 1 when it says none. */
    static int orientation(byte[] block) {
        int start = isNamed(block) ? NAME.length : 0;
        if (block.length < start + 8) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(block, start, block.length - start).slice();
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int tags = tiff.getShort(directory) & 0xFFFF;
        int tag = directory + 2;
        for (int i = 0; i < tags && tag + TAG_LENGTH <= tiff.limit(); i++, tag += TAG_LENGTH) {
            int value = tiff.getShort(tag + 8);
            if (tiff.getShort(tag) == ORIENTATION && value >= UPRIGHT && value <= 8) {
                return value;
            }
        }
        return UPRIGHT;
    }
}
