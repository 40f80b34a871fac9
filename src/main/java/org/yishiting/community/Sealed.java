package org.yishiting.community;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Personal data at rest: AES-256 in GCM. What is sealed opens in its own row only, under the key whose id stands before
 * it: {@code <key id>:<base64url of nonce, text and tag>}.
 *
 * <p>The first key seals, the previous ones still open; see {@link Resealing}.
 */
@Component
public class Sealed {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SealingKey> keys = new LinkedHashMap<>();
    private final SealingKey current;

    /** @param previous keys that were current before, or are about to be; they open and do not seal */
    Sealed(
            @Value("${yishiting.contact-key}") String key,
            @Value("${yishiting.contact-keys-previous:}") String... previous) {
        this.current = SealingKey.of(key);
        keys.put(current.id(), current);
        Arrays.stream(previous)
                .filter(old -> !old.isBlank())
                .map(SealingKey::of)
                .forEach(old -> keys.put(old.id(), old));
    }

    /**
     * The sealed form, another one each time; null for null or an empty text.
     *
     * @param row key of the row in which it is kept
     */
    public String seal(String plain, SealedColumn column, Object row) {
        if (plain == null || plain.isEmpty()) {
            return null;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = run(Cipher.ENCRYPT_MODE, current, nonce, plain.getBytes(StandardCharsets.UTF_8), column, row);
        byte[] all = ByteBuffer.allocate(nonce.length + text.length)
                .put(nonce)
                .put(text)
                .array();
        return current.id() + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * What was sealed in this place.
     *
     * @throws SealBrokenException when the key is not known here, or it was sealed for another row, or it was changed
     */
    public String open(String sealed, SealedColumn column, Object row) {
        String[] parts = sealed.split(":", 2);
        SealingKey key = keys.get(parts[0]);
        if (parts.length < 2 || key == null) {
            throw new SealBrokenException("no key '" + parts[0] + "' for " + column.place(row), null);
        }
        byte[] all = Base64.getUrlDecoder().decode(parts[1]);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        byte[] text = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, text, column, row), StandardCharsets.UTF_8);
    }

    /** What begins every text that the present key sealed. */
    String mark() {
        return current.id() + ":";
    }

    private static byte[] run(int mode, SealingKey key, byte[] nonce, byte[] text, SealedColumn column, Object row) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(column.place(row).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new SealBrokenException(column.place(row), broken);
        }
    }
}
