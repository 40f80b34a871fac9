package org.yishiting.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as {@code src/docs/evidence.md} says it, in lower-case hexadecimal digits. */
final class Digest {

    private Digest() {}

    /** Of lines of text in UTF-8, with a line feed between them and none at the end. */
    static String ofLines(Object... lines) {
        StringBuilder text = new StringBuilder();
        for (Object line : lines) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        return of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
