package org.yishiting.matter;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The key of somebody without an account to what they sent: 80 bits in letters and digits that cannot be confused. It is
 * derived from a secret that only the sender's browser brings, so that it can be told again to that browser and is kept
 * nowhere; what is stored is its hash.
 */
public final class TrackingCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TrackingCode() {}

    /** One that nobody can be told again. */
    public static String next() {
        return of(new BigInteger(160, RANDOM).toString(36));
    }

    /** The same for the same secret, which cannot be guessed from it. */
    public static String of(String secret) {
        byte[] bits = digest("tracking code\n" + secret);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt((bits[i] & 0xff) % ALPHABET.length()));
        }
        return code.toString();
    }

    /** SHA-256 of the code as people may type it: any case, with or without dashes and spaces, O for 0 and I or L for 1. */
    public static String hash(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return HexFormat.of().formatHex(digest(code));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
