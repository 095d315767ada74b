package vn.thongsuot.plan.plan.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.Target;

/**
 * What a plan wants to be reached, as {@code plan.v1} has it; numbers are texts, so that no digit is lost.
 *
 * @param unit who is to reach it; absent for the issuer as a whole
 * @param by last day; absent for the whole time frame
 */
record TargetData(
        @Nullable String indicator,
        String name,
        @Nullable String unit,
        Target.@Nullable Qualifier qualifier,
        @Nullable String value,
        @Nullable String measure,
        @Nullable Share share,
        @Nullable LocalDate by) {

    /** A part of a population. */
    record Share(
            String population,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String percent) {

        static @Nullable Share of(Target.@Nullable Share share) {
            return share == null
                    ? null
                    : new Share(
                            share.population(),
                            plain(share.numerator()),
                            plain(share.denominator()),
                            plain(share.percent()));
        }
    }

    /** Absent when the plan has none. */
    static @Nullable List<TargetData> of(PlanContent content) {
        var targets = content.numbers().targets();
        return targets.isEmpty() ? null : targets.stream().map(TargetData::of).toList();
    }

    private static TargetData of(Target target) {
        return new TargetData(
                target.indicator(),
                target.name(),
                target.unit(),
                target.qualifier(),
                plain(target.value()),
                target.measure(),
                Share.of(target.share()),
                target.by());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
