package vn.thongsuot.directive.unit;

import org.jspecify.annotations.Nullable;

/**
 * What a unit is called, what it is and where it stands: what an act of reorganisation may change while the unit itself
 * goes on.
 */
public record Standing(
        String name,
        @Nullable String shortName,
        @Nullable String abbreviation,
        UnitKind kind,
        Level level,
        @Nullable String parent) {

    /** The same below another unit. */
    public Standing below(@Nullable String other) {
        return new Standing(name, shortName, abbreviation, kind, level, other);
    }
}
