package vn.thongsuot.platform.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes by AES-256 in GCM, each under a random nonce of its own that stands before them. What it is for is part of the
 * seal: moved to another tenant or another thing it does not open.
 */
public final class Seal {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * Of a key in Base64.
     *
     * @throws IllegalArgumentException when it is not 32 bytes
     */
    public static Seal of(String base64) {
        var key = Base64.getDecoder().decode(base64.strip());
        if (key.length != KEY) {
            throw new IllegalArgumentException("expected a key of " + KEY + " bytes in Base64, got " + key.length);
        }
        return new Seal(key);
    }

    /** @param purpose what it is for, tenant included */
    public byte[] seal(byte[] plain, String purpose) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose, plain, 0);
        var all = new byte[NONCE + sealed.length];
        System.arraycopy(nonce, 0, all, 0, NONCE);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    /** @throws IllegalStateException when it was sealed with another key or for something else, or was changed */
    public byte[] open(byte[] sealed, String purpose) {
        var nonce = new byte[NONCE];
        System.arraycopy(sealed, 0, nonce, 0, NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce, purpose, sealed, NONCE);
    }

    private byte[] cipher(int mode, byte[] nonce, String purpose, byte[] bytes, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("it cannot be sealed or opened", e);
        }
    }
}
