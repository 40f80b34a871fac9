package org.yishiting.portal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals what is kept of a draft with a key that only the browser that writes it brings along. */
final class DraftSeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    DraftSeal(String secret) {
        this.key = digest("draft", secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Name of the folder, which tells nothing of the key. */
    String folder() {
        return HexFormat.of().formatHex(digest("folder", key), 0, 16);
    }

    /** The same for the same content in the same draft. */
    String idOf(byte[] content) {
        return HexFormat.of().formatHex(digest(HexFormat.of().formatHex(key), content), 0, 16);
    }

    byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, 0, plain.length);
        byte[] all = new byte[NONCE + sealed.length];
        System.arraycopy(nonce, 0, all, 0, NONCE);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    /** Throws {@link IllegalStateException} for what another key sealed. */
    byte[] open(byte[] all) {
        byte[] nonce = Arrays.copyOf(all, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, all, NONCE, all.length - NONCE);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("what is kept of a draft cannot be read", broken);
        }
    }

    private static byte[] digest(String purpose, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return digest.digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
