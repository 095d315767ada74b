package vn.thongsuot.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one value of many in one way, as the README of this module says it. Absent where they make none. */
final class Combining {

    /** Digits behind the point of what had to be divided. */
    private static final int DIGITS = 6;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final List<One> all;
    private final List<One> counted;
    private final List<One> numbered;

    private Combining(List<One> all) {
        this.all = all;
        this.counted = all.stream().filter(One::isCounted).toList();
        this.numbered = all.stream().filter(one -> one.number() != null).toList();
    }

    static @Nullable Made made(Way way, List<One> ones) {
        var combining = new Combining(ones);
        return switch (way) {
            case SUM, ATTENDANCES -> combining.sum();
            case COUNT -> combining.count();
            case AVERAGE -> combining.average();
            case PERCENTAGE -> combining.percentage();
            case MINIMUM -> combining.extreme(true);
            case MAXIMUM -> combining.extreme(false);
            case LAST -> combining.last();
            case DISTINCT -> combining.distinct();
            case PERSONS, NONE -> combining.alone();
        };
    }

    private @Nullable Made sum() {
        return numbered.isEmpty() ? null : Made.plain(total(), together());
    }

    private @Nullable Made count() {
        return counted.isEmpty() ? null : Made.plain(BigDecimal.valueOf(counted.size()), "EQ");
    }

    private @Nullable Made average() {
        return numbered.isEmpty()
                ? null
                : Made.plain(divided(total(), BigDecimal.valueOf(numbered.size())), together());
    }

    private @Nullable Made percentage() {
        var shares = counted.stream().map(One::share).filter(Objects::nonNull).toList();
        var share = shares.stream().reduce(Share::plus).orElse(null);
        if (share == null
                || shares.size() < counted.size()
                || share.denominator().signum() <= 0) {
            return alone();
        }
        return new Made(divided(share.numerator().multiply(HUNDRED), share.denominator()), together(), share);
    }

    private @Nullable Made extreme(boolean least) {
        var order = Comparator.comparing(Combining::number);
        var found = (least ? numbered.stream().min(order) : numbered.stream().max(order)).orElse(null);
        if (found == null) {
            return null;
        }
        var there =
                numbered.stream().filter(one -> order.compare(one, found) == 0).toList();
        var others =
                numbered.stream().filter(one -> order.compare(one, found) != 0).toList();
        return Made.plain(number(found), Qualifiers.ofExtreme(sorts(there), sorts(others), least));
    }

    /** Of the latest day; what several of that day do not say alike is not said. */
    private @Nullable Made last() {
        var day = numbered.stream().map(One::to).max(LocalDate::compareTo).orElse(null);
        var then = numbered.stream().filter(one -> one.to().equals(day)).toList();
        if (then.isEmpty() || !then.stream().allMatch(then.getFirst()::saysTheSame)) {
            return null;
        }
        var share = then.getFirst().share();
        var alike = share != null && then.stream().allMatch(one -> share.isSame(one.share()));
        return single(then.getFirst(), alike ? share : null);
    }

    private @Nullable Made distinct() {
        var names = new HashSet<String>();
        all.forEach(one -> names.addAll(one.names()));
        var unnamed = counted.stream().anyMatch(one -> one.names().isEmpty());
        return names.isEmpty() ? null : Made.plain(BigDecimal.valueOf(names.size()), unnamed ? "GE" : "EQ");
    }

    /** A value that stands for itself, if it is the only one. */
    private @Nullable Made alone() {
        return counted.size() != 1 || numbered.isEmpty()
                ? null
                : single(counted.getFirst(), counted.getFirst().share());
    }

    private static Made single(One one, @Nullable Share share) {
        var told = share != null && share.denominator().signum() > 0;
        return new Made(number(one), one.qualifier(), told ? share : null);
    }

    private static BigDecimal number(One one) {
        return Objects.requireNonNull(one.number());
    }

    private BigDecimal total() {
        return numbered.stream().map(Combining::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String together() {
        return Qualifiers.ofSum(sorts(counted));
    }

    private static Set<String> sorts(List<One> ones) {
        return ones.stream().map(One::qualifier).collect(Collectors.toSet());
    }

    private static BigDecimal divided(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DIGITS, RoundingMode.HALF_UP);
    }
}
