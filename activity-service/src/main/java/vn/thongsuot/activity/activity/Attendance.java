package vn.thongsuot.activity.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who came to an event.
 *
 * @param total all together, as exactly as it was said: 'hơn 100' is a lower bound; absent when nobody counted
 * @param groups delegates by group
 * @param persons those named
 */
public record Attendance(Audience.@Nullable Count total, List<Group> groups, List<Official> persons) {

    static final Attendance UNKNOWN = new Attendance(null, List.of(), List.of());

    /**
     * Delegates of one sort.
     *
     * @param count absent when nobody counted
     * @param words what was said instead of a number, for instance 'đông đảo'; absent without
     */
    public record Group(
            String label,
            Audience.@Nullable Count count,
            @Nullable String words) {}

    public Attendance {
        groups = List.copyOf(groups);
        persons = List.copyOf(persons);
    }
}
