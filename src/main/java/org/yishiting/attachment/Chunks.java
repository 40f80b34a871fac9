package org.yishiting.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds the Exif of pictures that are made of named chunks. */
final class Chunks {

    private static final int PNG_START = 8;
    private static final int WEBP_START = 12;
    private static final int HEAD = 8;
    private static final int CHECKSUM = 4;

    private Chunks() {}

    /** Empty when the PNG has none. */
    static byte[] exifOfPng(byte[] content) {
        ByteBuffer png = ByteBuffer.wrap(content);
        int at = PNG_START;
        while (at + HEAD <= content.length) {
            int length = png.getInt(at);
            if (length < 0 || length > content.length - at - HEAD) {
                break;
            }
            if (isNamed(content, at + 4, "eXIf")) {
                return Arrays.copyOfRange(content, at + HEAD, at + HEAD + length);
            }
            at += HEAD + length + CHECKSUM;
        }
        return new byte[0];
    }

    /** Empty when the WebP has none. */
    static byte[] exifOfWebp(byte[] content) {
        ByteBuffer webp = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int at = WEBP_START;
        while (at + HEAD <= content.length) {
            int length = webp.getInt(at + 4);
            if (length < 0 || length > content.length - at - HEAD) {
                break;
            }
            if (isNamed(content, at, "EXIF")) {
                return Arrays.copyOfRange(content, at + HEAD, at + HEAD + length);
            }
            at += HEAD + length + (length & 1);
        }
        return new byte[0];
    }

    private static boolean isNamed(byte[] content, int at, String name) {
        return name.equals(new String(content, at, 4, StandardCharsets.US_ASCII));
    }
}
