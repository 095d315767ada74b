package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;

/**
 * Digests that add up modulo 2^64, so that a cell's digest tells whether two computations saw the same contributors,
 * whatever the order they came in.
 */
final class Digests {

    private Digests() {}

    /**
     * First eight bytes of the SHA-256 of {@code activity|version|value|values}, and where there are percentages of
     * {@code |numerator|denominator|shares|bare} behind it.
     */
    static long of(String activity, long version, Tally tally) {
        var shares = tally.shares();
        var text = activity + "|" + version + "|" + plain(tally.sum()) + "|" + tally.values()
                + (shares.count() == 0 ? "" : "|" + text(shares));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of all that a cell says, its place among the figures included; who contributes stands in the contributors' digest. */
    static long of(CellKey key, Tally tally, int deeds, String contributors) {
        var interval = key.interval() == null ? "" : key.interval().toString();
        var place = key.directives() + "|" + key.units() + "|" + key.kind() + "|" + key.indicator() + "|" + key.grain();
        var qualifiers = new TreeMap<>(tally.qualifiers());
        return of(place + "|" + interval + "|" + qualifiers + "|" + contributors, deeds, tally);
    }

    private static String text(Shares shares) {
        return plain(shares.numerator()) + "|" + plain(shares.denominator()) + "|" + shares.count() + "|"
                + shares.bare();
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
