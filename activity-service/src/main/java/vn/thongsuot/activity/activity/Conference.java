package vn.thongsuot.activity.activity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an event where people met: a conference, a workshop, a course, a dialogue. Day and place are those of
 * the activity; the place may be absent. Names of persons in it never leave this service but to the tenant's own people.
 *
 * @param title as it stands in quotes, without the quotes
 * @param halfDay absent when nobody said
 * @param organiser who held it; absent when that is the leading unit
 * @param purposes in order; none when nobody said
 * @param attendance who came
 * @param programme who spoke, in order
 */
public record Conference(
        String title,
        @Nullable HalfDay halfDay,
        @Nullable Organiser organiser,
        List<Purpose> purposes,
        Attendance attendance,
        List<Turn> programme) {

    /**
     * Who held it.
     *
     * @param unit id of a unit; absent for a body that is no unit here
     * @param label in words; absent when the unit says it
     */
    public record Organiser(@Nullable String unit, @Nullable String label) {}

    /**
     * What it was for.
     *
     * @param period the years that it closes or opens, for instance 2020-2025; absent without any
     */
    public record Purpose(String text, @Nullable PartialPeriod period) {}

    public Conference {
        purposes = List.copyOf(purposes);
        programme = List.copyOf(programme);
    }

    /** Everybody named, speakers first. */
    Stream<Official> officials() {
        return Stream.concat(programme.stream().map(Turn::speaker), attendance.persons().stream());
    }

    Conference with(Attendance other, List<Turn> turns) {
        return new Conference(title, halfDay, organiser, purposes, other, turns);
    }
}
