package vn.thongsuot.activity.activity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an activity yielded by one indicator. It has a value, an order of magnitude, names or a text; a measurement with
 * none of them would look like zero and is refused.
 *
 * @param indicator id of the indicator
 * @param qualifier how the value is meant; absent without a value, and then nothing is said
 * @param value in the indicator's unit of measure, never negative; absent for what was found without counting
 * @param text finding in words
 * @param magnitude absent when there is a number or nothing was said
 * @param named those that are named without being counted, such as prizes
 * @param of whom and when it is about
 * @param share what a percentage came from; absent for what is none
 * @param baseline the value before; absent when there is none to compare with
 * @param source where it was asked, for instance a survey; absent when the unit counted itself
 * @param survey how it was asked; absent for what is no result of a survey
 */
public record Measurement(
        String indicator,
        @Nullable Qualifier qualifier,
        @Nullable BigDecimal value,
        @Nullable String text,
        @Nullable Magnitude magnitude,
        List<String> named,
        Scope of,
        @Nullable Share share,
        @Nullable Reading baseline,
        @Nullable String source,
        @Nullable Survey survey) {

    /**
     * How a value was asked for, by which readers judge it. At least one of both is stated.
     *
     * @param sampleSize how many answered, above zero; absent when nobody said
     * @param method in words, for instance 'phiếu hỏi trực tuyến'; absent when nobody said
     */
    public record Survey(
            @Nullable Long sampleSize, @Nullable String method) {}

    /**
     * Whom and which days a value is about.
     *
     * @param period its own, when that is not the activity's; figures date the value by it
     * @param population in words, for instance 'các Viện'; absent when that is plain
     * @param beneficiary whose view or gain it is; absent when it is not about one group
     */
    public record Scope(
            @Nullable PartialPeriod period,
            @Nullable String population,
            @Nullable Beneficiary beneficiary) {

        static final Scope OF_THE_ACTIVITY = new Scope(null, null, null);
    }

    public Measurement {
        named = List.copyOf(named);
    }

    /** What is no result of a survey. */
    public Measurement(
            String indicator,
            @Nullable Qualifier qualifier,
            @Nullable BigDecimal value,
            @Nullable String text,
            @Nullable Magnitude magnitude,
            List<String> named,
            Scope of,
            @Nullable Share share,
            @Nullable Reading baseline,
            @Nullable String source) {
        this(indicator, qualifier, value, text, magnitude, named, of, share, baseline, source, null);
    }

    /** A plain value, or words, of the activity itself. */
    public static Measurement of(
            String indicator, @Nullable Qualifier qualifier, @Nullable BigDecimal value, @Nullable String text) {
        return new Measurement(
                indicator, qualifier, value, text, null, List.of(), Scope.OF_THE_ACTIVITY, null, null, null);
    }

    boolean isEmpty() {
        return value == null && text == null && magnitude == null && named.isEmpty();
    }

    boolean isNegative() {
        return isNegative(value)
                || (baseline != null && isNegative(baseline.value()))
                || shares().stream().anyMatch(Share::isNegative);
    }

    /** What a percentage is worked out from, now and before. */
    List<Share> shares() {
        return Arrays.asList(share, baseline == null ? null : baseline.share()).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** How much more it is than before, in the indicator's unit of measure; absent when there is nothing to compare. */
    public @Nullable BigDecimal improvement() {
        var before = baseline == null ? null : baseline.value();
        return value == null || before == null ? null : value.subtract(before);
    }

    /** What may stand in an activity only once. */
    Object subject() {
        return Arrays.asList(indicator, of);
    }

    private static boolean isNegative(@Nullable BigDecimal number) {
        return number != null && number.signum() < 0;
    }
}
