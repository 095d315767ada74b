package vn.thongsuot.directive.indicator;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.SearchKey;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/** An indicator as somebody wants it to be; nothing is checked yet. Fields as in {@link Indicator}. */
public record IndicatorDraft(
        @Nullable String code,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String unitOfMeasure,
        @Nullable Adding overUnits,
        @Nullable Adding overTime,
        @Nullable ValueType valueType,
        @Nullable Way unitsBy,
        @Nullable Way timeBy) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,99}");
    private static final int NAME = 500;
    private static final int UNIT_OF_MEASURE = 100;
    private static final String PERSONS = SearchKey.of("người");

    public IndicatorDraft {
        code = Text.of(code);
        name = Text.of(name);
        nameEn = Text.of(nameEn);
        unitOfMeasure = Text.of(unitOfMeasure);
    }

    Optional<Refusal> refusal() {
        return new Rules()
                .required("/code", code)
                .check(code == null || CODE.matcher(code).matches(), "/code", "code-shape")
                .check(!Indicator.BUILT_IN.equals(code), "/code", "reserved")
                .text("/name", name, NAME)
                .optionalText("/nameEn", nameEn, NAME)
                .text("/unitOfMeasure", unitOfMeasure, UNIT_OF_MEASURE)
                .required("/overUnits", overUnits)
                .required("/overTime", overTime)
                .required("/valueType", valueType)
                .check(addsNumbersOnly(), "/valueType", "text-cannot-be-summed")
                .check(!addsUp() || !countsPersons(), "/unitOfMeasure", "persons-do-not-add-up")
                .check(agrees(unitsBy, overUnits), "/unitsBy", "ways-differ")
                .check(agrees(timeBy, overTime), "/timeBy", "ways-differ")
                .check((unitsBy == Way.DISTINCT) == (timeBy == Way.DISTINCT), "/timeBy", "distinct-over-both")
                .refusal();
    }

    Indicator toIndicator() {
        return new Indicator(
                requireNonNull(code),
                requireNonNull(name),
                nameEn,
                requireNonNull(unitOfMeasure),
                requireNonNull(overUnits),
                requireNonNull(overTime),
                requireNonNull(valueType),
                unitsBy,
                timeBy);
    }

    /** Who knows only whether values are added is told the same. */
    private static boolean agrees(@Nullable Way way, @Nullable Adding adding) {
        return way == null || adding == null || way.adding() == adding;
    }

    private boolean addsNumbersOnly() {
        return valueType != ValueType.TEXT || (!addsUp() && isForWords(unitsBy) && isForWords(timeBy));
    }

    private boolean addsUp() {
        return overUnits == Adding.SUM || overTime == Adding.SUM;
    }

    /** Whoever came to two deeds is one person; what adds up is attendances ('lượt'). */
    private boolean countsPersons() {
        return unitOfMeasure != null && SearchKey.of(unitOfMeasure).equals(PERSONS);
    }

    private static boolean isForWords(@Nullable Way way) {
        return way == null || way.isForWords();
    }
}
