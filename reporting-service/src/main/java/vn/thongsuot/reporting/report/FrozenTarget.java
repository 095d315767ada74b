package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.PlainText;
import vn.thongsuot.reporting.figure.Aim;
import vn.thongsuot.reporting.figure.Qualifier;

/**
 * What an approved plan wanted of a figure when it was approved, and how far that was reached. Numbers are plain decimals.
 *
 * @param indicator that measures it
 * @param plan that wants it, by its id
 * @param symbol of the plan as printed; absent without one
 * @param subject what the plan is about
 * @param qualifier how the number wanted is meant
 * @param value the number wanted; absent while it is open, and for a share
 * @param measure what the value counts; absent where the name of the target says it
 * @param part of a population, wanted as a number; absent for anything else
 * @param share of a population, wanted in percent; absent for anything else
 * @param population that the share or the part is of; absent for a value
 * @param by last day; absent when nobody says it
 * @param state whether it is reached, for instance {@code NOT_YET}
 * @param why that is not known; absent where it is
 * @param percent how much is done; absent where that cannot be said
 * @param percentQualifier how the percentage is meant; absent with it
 * @param wanted what is printed of the target
 * @param reached what is printed of how far it is reached
 */
public record FrozenTarget(
        String indicator,
        String plan,
        @Nullable String symbol,
        String subject,
        String qualifier,
        @Nullable String value,
        @Nullable String measure,
        @Nullable String part,
        @Nullable String share,
        @Nullable String population,
        @Nullable LocalDate by,
        String state,
        @Nullable String why,
        @Nullable String percent,
        @Nullable String percentQualifier,
        String wanted,
        String reached) {

    static FrozenTarget of(String indicator, Aim aim) {
        var target = aim.target();
        var share = target.share();
        var progress = aim.progress();
        var percent = progress.percent();
        return new FrozenTarget(
                indicator,
                target.plan(),
                target.symbol(),
                target.subject(),
                target.wanted().name(),
                share == null ? plain(target.value()) : null,
                target.measure(),
                share == null || share.percent() != null ? null : plain(share.numerator()),
                share == null ? null : plain(share.percent()),
                share == null ? null : share.population(),
                target.by(),
                progress.state().name(),
                progress.why() == null ? null : progress.why().name(),
                plain(percent),
                percent == null ? null : meant(progress.meant()),
                PlainText.of(FigureTargets.wanted(target)),
                PlainText.of(FigureTargets.said(aim)));
    }

    private static String meant(@Nullable Qualifier qualifier) {
        return (qualifier == null ? Qualifier.EQ : qualifier).name();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return FreezingFigures.plain(number);
    }
}
