package vn.thongsuot.gateway.opendata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Says that somebody was shown exactly these words to confirm them, not long ago. Nothing is stored: a ticket is a random number, a
 * time and a code over both and the words, by a key that every replica has. The random number becomes the key of the offer, so
 * that a form sent twice is one offer.
 */
final class OfferTickets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration VALID = Duration.ofMinutes(30);
    private static final int NONCE = 16;
    private static final int HEAD = NONCE + Long.BYTES;
    private static final int CODE = 32;

    private final SecureRandom random = new SecureRandom();
    private final OpenDataSettings settings;
    private final Clock clock;

    OfferTickets(OpenDataSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param tenant by its public name */
    String fresh(String tenant, List<String> words) {
        var head = ByteBuffer.allocate(HEAD);
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        head.put(nonce).putLong(clock.instant().plus(VALID).getEpochSecond());
        var code = code(tenant, head.array(), words);
        var all = ByteBuffer.allocate(HEAD + CODE).put(head.array()).put(code);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }

    /** The key of the offer; empty when the ticket is for other words, too old, or none of ours. */
    Optional<String> key(String tenant, List<String> words, String ticket) {
        var bytes = decoded(ticket);
        if (bytes.length != HEAD + CODE) {
            return Optional.empty();
        }
        var head = Arrays.copyOf(bytes, HEAD);
        var code = Arrays.copyOfRange(bytes, HEAD, HEAD + CODE);
        boolean late = ByteBuffer.wrap(head, NONCE, Long.BYTES).getLong()
                < clock.instant().getEpochSecond();
        return late || !MessageDigest.isEqual(code, code(tenant, head, words))
                ? Optional.empty()
                : Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(head, NONCE)));
    }

    private static byte[] decoded(String ticket) {
        try {
            return Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException garbled) {
            return new byte[0];
        }
    }

    /** Each word with its length before it, so that no two lists of words look alike. */
    private byte[] code(String tenant, byte[] head, List<String> words) {
        var mac = mac(mac(secret(tenant)).doFinal("offer-ticket".getBytes(StandardCharsets.UTF_8)));
        mac.update(head);
        for (var word : words) {
            var bytes = word.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            mac.update(bytes);
        }
        return mac.doFinal();
    }

    private byte[] secret(String tenant) {
        return settings.readers().stream()
                .filter(reader -> reader.name().equals(tenant))
                .map(reader -> reader.secret().getBytes(StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
