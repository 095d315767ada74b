package vn.thongsuot.directive.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was until an act of reorganisation changed it. It holds from the day after the one before it.
 *
 * @param reorganisation id of the act that ended it
 * @param validTo last day on which it held
 */
public record Former(
        String reorganisation,
        LocalDate validTo,
        String name,
        @Nullable String shortName,
        @Nullable String abbreviation,
        UnitKind kind,
        Level level,
        @Nullable String parent) {

    /** More than any unit lives through; keeps the public state small. */
    public static final int MOST = 100;

    static Former of(Standing standing, String reorganisation, LocalDate validTo) {
        return new Former(
                reorganisation,
                validTo,
                standing.name(),
                standing.shortName(),
                standing.abbreviation(),
                standing.kind(),
                standing.level(),
                standing.parent());
    }

    Standing standing() {
        return new Standing(name, shortName, abbreviation, kind, level, parent);
    }
}
