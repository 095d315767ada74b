package vn.thongsuot.reporting.figure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.PlanTargetsFact.Share;
import vn.thongsuot.reporting.figure.Aim;
import vn.thongsuot.reporting.figure.Progress;
import vn.thongsuot.reporting.figure.Qualifier;

/**
 * A target as its plan says it, and how far it is reached.
 *
 * @param goal the number that the figure is compared with; of a share it is worked out
 * @param state whether it is reached; {@code UNKNOWN} has a {@code why}
 * @param percent how much of it is done, meant as {@code percentQualifier} says
 */
@JsonInclude(Include.NON_NULL)
record TargetItem(
        String plan,
        @Nullable String symbol,
        String subject,
        String unit,
        String name,
        Qualifier qualifier,
        @Nullable String value,
        @Nullable String measure,
        @Nullable ShareItem share,
        @Nullable LocalDate from,
        @Nullable LocalDate by,
        @Nullable String goal,
        Progress.State state,
        Progress.@Nullable Why why,
        @Nullable String percent,
        @Nullable Qualifier percentQualifier) {

    /** A part of a population. */
    @JsonInclude(Include.NON_NULL)
    record ShareItem(
            String population,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String percent) {

        static @Nullable ShareItem of(@Nullable Share share) {
            return share == null
                    ? null
                    : new ShareItem(
                            share.population(),
                            plain(share.numerator()),
                            plain(share.denominator()),
                            plain(share.percent()));
        }
    }

    static TargetItem of(Aim aim) {
        var target = aim.target();
        var progress = aim.progress();
        return new TargetItem(
                target.plan(),
                target.symbol(),
                target.subject(),
                target.unit(),
                target.name(),
                target.wanted(),
                plain(target.value()),
                target.measure(),
                ShareItem.of(target.share()),
                target.from(),
                target.by(),
                plain(progress.goal()),
                progress.state(),
                progress.why(),
                plain(progress.percent()),
                progress.meant());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : SourceItem.plain(number);
    }
}
