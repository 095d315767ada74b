package vn.thongsuot.activity.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who came to an activity, by name.
 *
 * @param version counts how often the list was put there
 * @param keptUntil last day on which it is there
 * @param at when it was put there
 */
public record NameList(long version, LocalDate keptUntil, Instant at, List<Attendee> names) {

    /** Names in one list. */
    public static final int MOST = 2_000;

    /** Nobody needs names for longer. */
    static final int LONGEST_DAYS = 366;

    public NameList {
        names = List.copyOf(names);
    }
}
