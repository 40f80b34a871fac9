package org.yishiting.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.ResponseCookie;

/**
 * A browser with which a person has signed in before: it carries a cookie that only knowledge of the account's stored
 * password could have made, so a new password ends it (OWASP, “Slow Down Online Guessing Attacks with Device Cookies”).
 *
 * @param number tells the person's browsers apart
 */
record Device(String number) {

    static final String COOKIE = "YISHITING-DEVICE";

    private static final Duration KEPT = Duration.ofDays(400);
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The cookie of a new device of this account. */
    static ResponseCookie cookieFor(String userId, String hash, boolean secure) {
        byte[] number = new byte[16];
        RANDOM.nextBytes(number);
        String written = encoded(number);
        return ResponseCookie.from(COOKIE, written + "." + encoded(mark(userId, written, hash)))
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
    }

    /** What the browser says of itself; to be proved. */
    static Optional<String> claimedBy(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** The device that a cookie proves for an account; empty when it proves none. */
    static Optional<Device> provedBy(String cookie, String userId, String hash) {
        String[] parts = cookie.split("\\.", 2);
        return parts.length == 2
                        && MessageDigest.isEqual(
                                parts[1].getBytes(UTF_8), encoded(mark(userId, parts[0], hash)).getBytes(UTF_8))
                ? Optional.of(new Device(parts[0]))
                : Optional.empty();
    }

    private static byte[] mark(String userId, String number, String hash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(hash.getBytes(UTF_8), ALGORITHM));
            return mac.doFinal((number + "." + userId).getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
