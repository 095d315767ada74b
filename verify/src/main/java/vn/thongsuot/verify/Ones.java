package vn.thongsuot.verify;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of one line one by one. */
final class Ones {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\x0B\\f\\r]+");

    private Ones() {}

    /** Of a value that has days and whose numbers can be read. Names go with each, since nobody says which they belong to. */
    static List<One> of(Deed.Value value, List<String> units) {
        var names = names(value.names());
        if (value.count() == 0) {
            return List.of(one(value, units, null, "EQ", null, names));
        }
        var single = value.single();
        if (single != null) {
            return single.stream()
                    .map(each -> one(
                            value,
                            units,
                            Decimals.read(each.value()),
                            each.qualifier(),
                            Share.read(each.numerator(), each.denominator()),
                            names))
                    .toList();
        }
        return value.count() == 1 ? List.of(only(value, units, names)) : lumped(value, units);
    }

    private static One only(Deed.Value value, List<String> units, Set<String> names) {
        var shares = value.shares();
        var bare = shares != null && shares.withoutNumber() > 0;
        return one(
                value,
                units,
                bare ? null : Decimals.read(value.sum()),
                value.qualifiers().keySet().iterator().next(),
                shares == null ? null : Share.read(shares.numerator(), shares.denominator()),
                names);
    }

    /**
     * Several values of the first format, of which the sum alone is told: as one with all of it and others of nothing. There
     * values were added up or not taken together at all, for which that is enough.
     */
    private static List<One> lumped(Deed.Value value, List<String> units) {
        var ones = new ArrayList<One>();
        value.qualifiers().forEach((qualifier, count) -> {
            for (var each = 0; each < Math.min(count, 2); each++) {
                var number = ones.isEmpty() ? Decimals.read(value.sum()) : BigDecimal.ZERO;
                ones.add(one(value, units, number, qualifier, null, Set.of()));
            }
        });
        return ones;
    }

    private static One one(
            Deed.Value value,
            List<String> units,
            @Nullable BigDecimal number,
            String qualifier,
            @Nullable Share share,
            Set<String> names) {
        LocalDate to = Objects.requireNonNull(value.to());
        return new One(units, value.from(), to, number, qualifier, share, names);
    }

    /** As they are compared: composed signs, small letters, one blank between words and none around them. */
    private static Set<String> names(List<String> told) {
        var names = new HashSet<String>();
        for (var name : told) {
            var composed = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
            names.add(BLANKS.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(names);
    }
}
