package vn.thongsuot.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals what must not be read or changed outside of the gateway (AES-256-GCM). Each sealed text is bound to its purpose: it
 * opens for no other.
 */
public final class Seal {

    private static final Logger log = LoggerFactory.getLogger(Seal.class);
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final List<SecretKey> keys;
    private final SecureRandom random = new SecureRandom();

    /** @param keys in base64; the first seals, all open */
    public Seal(List<String> keys) {
        this.keys = keys.isEmpty()
                ? List.of(ofTheMoment())
                : keys.stream().map(Seal::key).toList();
    }

    public byte[] close(byte[] open, String purpose) {
        byte[] nonce = randomBytes(NONCE_BYTES);
        try {
            byte[] closed =
                    cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, purpose).doFinal(open);
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
            System.arraycopy(closed, 0, whole, NONCE_BYTES, closed.length);
            return whole;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when it was changed, is for another purpose, or was sealed with a key that is not among ours. */
    public Optional<byte[]> open(byte[] closed, String purpose) {
        return closed.length <= NONCE_BYTES
                ? Optional.empty()
                : keys.stream()
                        .flatMap(key -> open(closed, purpose, key).stream())
                        .findFirst();
    }

    private static Optional<byte[]> open(byte[] closed, String purpose, SecretKey key) {
        try {
            byte[] nonce = Arrays.copyOf(closed, NONCE_BYTES);
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, purpose);
            return Optional.of(cipher.doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKey key(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "THONGSUOT_SESSION_KEY: expected " + KEY_BYTES + " bytes in base64, got " + bytes.length);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static SecretKey ofTheMoment() {
        log.warn(
                "THONGSUOT_SESSION_KEY is not set: sessions end with this process and are not shared between replicas");
        return new SecretKeySpec(randomBytes(new SecureRandom(), KEY_BYTES), "AES");
    }

    private byte[] randomBytes(int count) {
        return randomBytes(random, count);
    }

    private static byte[] randomBytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
