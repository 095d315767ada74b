package vn.thongsuot.platform.aggregate;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The circumstances of one command: who, when, from where, and what makes it exact.
 *
 * @param by who commands
 * @param at when it was taken in, by the service's clock
 * @param origin network address it came from, or the id of the event that caused it
 * @param key absent for changes that carry only an expected version, and for commands of a service itself
 * @param expectedVersion from {@code If-Match}; absent where the command does not depend on what the client saw
 */
public record Command(
        Caller by,
        Instant at,
        String origin,
        @Nullable CommandKey key,
        @Nullable Long expectedVersion) {

    /** A command that a service gives itself, for instance because of an event. */
    public static Command ofService(TenantId tenant, String service, Instant at, String cause) {
        return new Command(Caller.service(tenant, service), at, cause, null, null);
    }

    public TenantId tenant() {
        return by.tenant();
    }

    /**
     * The id of what this command creates: the same for a repetition of the same command, and hard to guess.
     *
     * @param kind what is created, for instance {@code directive}, so that one key may create one of each
     * @throws IllegalStateException when the command has no key
     */
    public String newId(String kind) {
        if (key == null) {
            throw new IllegalStateException("a creating command needs a key");
        }
        return idOf(kind, by.tenant().value(), by.subject(), key.value());
    }

    /** A stable id from its parts: 24 digits and lower-case letters, without meaning. */
    public static String idOf(String kind, String... parts) {
        var digest = sha256();
        digest.update(kind.getBytes(StandardCharsets.UTF_8));
        for (var part : parts) {
            digest.update((byte) 0);
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        return new BigInteger(1, digest.digest())
                .toString(36)
                .toLowerCase(Locale.ROOT)
                .substring(0, 24);
    }

    /** SHA-256 in URL-safe Base64, for hashes of bodies and texts. */
    public static String hash(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
