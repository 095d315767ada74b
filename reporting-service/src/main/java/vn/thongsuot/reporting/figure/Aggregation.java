package vn.thongsuot.reporting.figure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.IndicatorFact;

/** How several values of an indicator become one. */
public enum Aggregation {
    SUM,
    /** Lượt: added up, since the same person may come twice. */
    ATTENDANCES,
    /** How many values were reported, whatever they say. */
    COUNT,
    AVERAGE,
    MINIMUM,
    MAXIMUM,
    /** That of the latest day. */
    LAST,
    /** How many different things were named. */
    DISTINCT,
    /** Numerators and denominators are added up, percentages never. */
    PERCENTAGE,
    /** Người: never added up across deeds, since nobody knows who came twice. */
    PERSONS,
    /** Each value stands for itself. */
    NONE;

    /** How values of several units become one, as it is understood here. */
    public static Aggregation overUnits(IndicatorFact indicator) {
        return of(indicator.unitsBy(), indicator.overUnits());
    }

    /** How values of several days become one, as it is understood here. */
    public static Aggregation overTime(IndicatorFact indicator) {
        return of(indicator.timeBy(), indicator.overTime());
    }

    /** What a word on the wire means; one that is not known here adds nothing up. */
    static Aggregation of(@Nullable String word, String whenAbsent) {
        var wanted = word == null ? whenAbsent : word;
        return Arrays.stream(values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(NONE);
    }

    /** Two of one family do the same to numbers. */
    Aggregation family() {
        return switch (this) {
            case ATTENDANCES -> SUM;
            case PERSONS -> NONE;
            default -> this;
        };
    }
}
