package org.yishiting.community;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key and its id, both made of what the operator set: nobody has to number keys.
 *
 * @param id eight hexadecimal digits that say nothing about the key
 */
record SealingKey(String id, SecretKey secret) {

    private static final byte[] SALT = "yishiting sealed columns".getBytes(StandardCharsets.UTF_8);
    private static final int ROUNDS = 100_000;
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 4;

    static SealingKey of(String words) {
        try {
            byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(words.toCharArray(), SALT, ROUNDS, 8 * 2 * KEY_BYTES))
                    .getEncoded();
            byte[] named =
                    MessageDigest.getInstance("SHA-256").digest(Arrays.copyOfRange(derived, KEY_BYTES, 2 * KEY_BYTES));
            return new SealingKey(
                    HexFormat.of().formatHex(named, 0, ID_BYTES), new SecretKeySpec(derived, 0, KEY_BYTES, "AES"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
