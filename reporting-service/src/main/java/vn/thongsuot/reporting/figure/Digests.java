package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Digests that add up modulo 2^64, so that a cell's digest tells whether two computations saw the same contributors,
 * whatever the order they came in.
 */
final class Digests {

    private Digests() {}

    /** First eight bytes of the SHA-256 of {@code activity|version|value|values}. */
    static long of(String activity, long version, BigDecimal sum, int values) {
        var text = activity + "|" + version + "|" + plain(sum) + "|" + values;
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
