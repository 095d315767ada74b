package vn.thongsuot.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the browser holds: 256 random bits in base64url. It is never stored and never logged; the store knows its hash, so
 * that who reads the store cannot use a session.
 */
public record SessionId(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public SessionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("expected 43 characters of base64url, got " + value.length());
        }
    }

    public static SessionId fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionId(base64(bytes));
    }

    /** Empty for what cannot be one. */
    public static Optional<SessionId> parse(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new SessionId(text)) : Optional.empty();
    }

    /** Under which the session is stored. */
    public String hash() {
        return hash("id:" + value);
    }

    /** What a page of ours must show with a write: another site's page can send the cookie along but not work this out. */
    public String csrfToken() {
        return hash("csrf:" + value);
    }

    private static String hash(String text) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "SessionId[…]";
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
