package vn.thongsuot.reporting.report.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.CountedDeed;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Qualifier;
import vn.thongsuot.reporting.figure.Reported;
import vn.thongsuot.reporting.figure.Shares;

/**
 * What a deed reports of one indicator in one period, as a bundle tells it; numbers are plain decimals, so that no digit is
 * lost.
 *
 * @param from absent with to when nobody said when it was
 * @param sum of its numbers
 * @param qualifiers how many values of each sort; none where it only names
 * @param shares what its percentages came from; absent without any
 * @param single its values one by one; absent where it has one at most, which sum and qualifiers say
 * @param names what it names without counting; absent without any
 * @param digest of the contribution; absent where it only names
 */
record ValueLine(
        String indicator,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String sum,
        Map<String, Integer> qualifiers,
        @Nullable SharesLine shares,
        @Nullable List<SingleLine> single,
        @Nullable List<String> names,
        @Nullable String digest) {

    /** What percentages came from, added up. */
    record SharesLine(String numerator, String denominator, int count, int withoutNumber) {

        static @Nullable SharesLine of(Shares shares) {
            return shares.count() == 0
                    ? null
                    : new SharesLine(
                            shares.numerator().toPlainString(),
                            shares.denominator().toPlainString(),
                            shares.count(),
                            shares.bare());
        }
    }

    /** One value. */
    record SingleLine(
            @Nullable String value,
            String qualifier,
            @Nullable String numerator,
            @Nullable String denominator) {

        static SingleLine of(Deed.Measurement measurement) {
            var share = measurement.share();
            return new SingleLine(
                    plain(measurement.value()),
                    Qualifier.of(measurement.qualifier()).name(),
                    share == null ? null : plain(share.numerator()),
                    share == null ? null : plain(share.denominator()));
        }

        private static @Nullable String plain(@Nullable BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }
    }

    static ValueLine of(CountedDeed deed, CountedDeed.Value value) {
        var period = value.period();
        var tally = value.tally();
        var counts = new TreeMap<String, Integer>();
        tally.qualifiers().forEach((qualifier, count) -> counts.put(qualifier.name(), count));
        var names = value.reported().names();
        return new ValueLine(
                value.indicator(),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                tally.sum().toPlainString(),
                counts,
                SharesLine.of(tally.shares()),
                single(value.reported()),
                names.isEmpty() ? null : names,
                tally.values() == 0 ? null : deed.digest(value));
    }

    private static @Nullable List<SingleLine> single(Reported reported) {
        return reported.tally().values() < 2
                ? null
                : reported.single().stream()
                        .filter(Deed.Measurement::isCounted)
                        .map(SingleLine::of)
                        .toList();
    }
}
