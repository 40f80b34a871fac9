package org.yishiting.signin.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Keeps passwords as bcrypt. The engine writes the name of the hash before it, so older ones are still understood.
 *
 * <p>bcrypt looks at 72 bytes only; the engine's salt and a long sentence in Chinese are more, so what is hashed is their
 * digest.
 */
final class SlowHash implements PasswordEncryptor {

    private static final String NAME = "bcrypt";

    private final BCryptPasswordEncoder bcrypt;

    /** @param strength two to its power is the number of rounds, 4 to 31 */
    SlowHash(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    public boolean check(String password, String hash) {
        return bcrypt.matches(digest(password), hash);
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    /** Whether a stored password was hashed by something weaker than this. */
    boolean isStrongerThan(String stored) {
        String prefix = "{" + NAME + "}";
        return !stored.startsWith(prefix) || bcrypt.upgradeEncoding(stored.substring(prefix.length()));
    }

    private static String digest(String password) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(password.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
