package vn.thongsuot.directive.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * Why a number of a book stays empty.
 *
 * @param series key of a series that goes out; absent for the numbers of arrival
 */
public record GapDraft(
        @Nullable String unit,
        @Nullable String series,
        @Nullable Integer year,
        @Nullable Integer number,
        @Nullable String reason) {

    private static final int ID = 100;
    private static final int REASON = 500;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final int LAST = 99_999_999;

    public GapDraft {
        unit = Text.of(unit);
        series = Text.of(series);
        reason = Text.of(reason);
    }

    Optional<Refusal> refusal() {
        return new FreeTexts()
                .add("/series", series)
                .add("/reason", reason)
                .refusesSecrets()
                .or(() -> new Rules()
                        .text("/unit", unit, ID)
                        .optionalText("/series", series, ID)
                        .required("/year", year)
                        .check(year == null || (year >= FIRST_YEAR && year <= LAST_YEAR), "/year", "calendar-year")
                        .required("/number", number)
                        .check(number == null || (number > 0 && number <= LAST), "/number", "number-in-book")
                        .text("/reason", reason, REASON)
                        .refusal());
    }
}
