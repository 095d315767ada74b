package vn.thongsuot.verify;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether what a deed says can be read, is what it contributed, and is the same all at once and one by one. */
final class ValueCheck {

    private static final String DEEDS = "deeds";

    private final boolean single;
    private final Findings found;

    /** @param single whether several values of one line must be told one by one */
    ValueCheck(boolean single, Findings found) {
        this.single = single;
        this.found = found;
    }

    /** Whether all its numbers can be read. */
    boolean check(String file, int line, Deed deed) {
        var told = new HashSet<String>();
        var readable = true;
        for (var value : deed.values()) {
            if (!told.add(value.indicator() + "\n" + value.from() + "/" + value.to())) {
                found.fails("deed.twice", file, line, deed.name(), value.indicator());
            }
            readable &= check(file, line, deed, value);
        }
        return readable;
    }

    private boolean check(String file, int line, Deed deed, Deed.Value value) {
        var sum = Decimals.read(value.sum());
        if (sum == null || !isReadable(value) || (value.count() == 0 && sum.signum() != 0)) {
            found.fails("deed.number", file, line, deed.name(), value.indicator(), value.sum());
            return false;
        }
        if (value.indicator().equals(DEEDS) && (sum.compareTo(BigDecimal.ONE) != 0 || value.count() != 1)) {
            found.fails("deed.itself", file, line, deed.name(), value.sum());
        }
        if (!adds(value, sum)) {
            found.fails("deed.single", file, line, deed.name(), value.indicator(), value.sum());
        }
        digest(file, line, deed, value, sum);
        return true;
    }

    /** Sorts are known, percentages are plain, days are in order, and there is something to say. */
    private static boolean isReadable(Deed.Value value) {
        var known = Qualifiers.KNOWN.containsAll(value.qualifiers().keySet())
                && value.qualifiers().values().stream().allMatch(count -> count > 0);
        var backwards = value.from() != null && value.to() != null && value.to().isBefore(value.from());
        var says = value.count() > 0 || (!value.names().isEmpty() && value.shares() == null);
        return known && says && !backwards && isReadable(value.shares(), value.count()) && singleReadable(value);
    }

    private static boolean isReadable(Deed.@Nullable Shares shares, long values) {
        return shares == null
                || (Share.read(shares.numerator(), shares.denominator()) != null
                        && shares.count() > 0
                        && shares.count() <= values
                        && shares.withoutNumber() >= 0
                        && shares.withoutNumber() <= shares.count());
    }

    private static boolean singleReadable(Deed.Value value) {
        return value.single() == null
                || value.single().stream()
                        .allMatch(one -> Qualifiers.KNOWN.contains(one.qualifier())
                                && (one.value() == null || Decimals.read(one.value()) != null)
                                && (one.numerator() == null || Share.read(one.numerator(), one.denominator()) != null)
                                && (one.value() != null || one.numerator() != null));
    }

    /** Whether the values one by one make what is told of them all. */
    private boolean adds(Deed.Value value, BigDecimal sum) {
        var told = value.single();
        if (told == null) {
            return value.count() < 2 || !single;
        }
        var total = BigDecimal.ZERO;
        var sorts = new TreeMap<String, Integer>();
        @Nullable Share shares = null;
        var shared = 0;
        var bare = 0;
        for (var one : told) {
            total = total.add(Objects.requireNonNullElse(Decimals.read(one.value()), BigDecimal.ZERO));
            sorts.merge(one.qualifier(), 1, Integer::sum);
            var share = Share.read(one.numerator(), one.denominator());
            if (share != null) {
                shares = shares == null ? share : shares.plus(share);
                shared++;
                bare += one.value() == null ? 1 : 0;
            }
        }
        return total.compareTo(sum) == 0
                && sorts.equals(Map.copyOf(value.qualifiers()))
                && isSame(value.shares(), shares, shared, bare);
    }

    private static boolean isSame(Deed.@Nullable Shares told, @Nullable Share shares, int count, int bare) {
        return told == null || shares == null
                ? told == null && shares == null
                : shares.isSame(Share.read(told.numerator(), told.denominator()))
                        && told.count() == count
                        && told.withoutNumber() == bare;
    }

    private void digest(String file, int line, Deed deed, Deed.Value value, BigDecimal sum) {
        var told = value.digest();
        if (value.count() == 0) {
            if (told != null) {
                found.fails("deed.digest", file, line, deed.name(), value.indicator(), value.sum(), told, "–");
            }
            return;
        }
        var digest = Hashed.of(text(deed, value, sum)).substring(0, 16);
        if (!digest.equals(told)) {
            found.fails(
                    "deed.digest",
                    file,
                    line,
                    deed.name(),
                    value.indicator(),
                    value.sum(),
                    String.valueOf(told),
                    digest);
        }
    }

    private static String text(Deed deed, Deed.Value value, BigDecimal sum) {
        var text = deed.activity() + "|" + deed.version() + "|" + Decimals.plain(sum) + "|" + value.count();
        var shares = value.shares();
        var share = shares == null ? null : Share.read(shares.numerator(), shares.denominator());
        return shares == null || share == null
                ? text
                : text + "|" + Decimals.plain(share.numerator()) + "|" + Decimals.plain(share.denominator()) + "|"
                        + shares.count() + "|" + shares.withoutNumber();
    }
}
