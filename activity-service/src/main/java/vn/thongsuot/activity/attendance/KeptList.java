package vn.thongsuot.activity.attendance;

import java.time.Instant;
import java.time.LocalDate;
import vn.thongsuot.organisation.Access;

/**
 * What is known of the list of names of an activity without opening it; never a name. It stays when the names are gone, as
 * proof that there were some.
 *
 * @param unit of the activity when the list was put there
 * @param keptUntil last day on which the names are there
 * @param count how many names
 * @param sha256 of the sealed names, by which they are found
 * @param at when it was put there
 * @param removed whether somebody took it away
 */
public record KeptList(String unit, LocalDate keptUntil, int count, String sha256, Instant at, boolean removed) {

    KeptList taken() {
        return new KeptList(unit, keptUntil, count, sha256, at, true);
    }

    boolean isThere(Instant now) {
        return !removed && now.isBefore(gone(keptUntil));
    }

    /** When names are to be gone whose last day is the given one. */
    public static Instant gone(LocalDate keptUntil) {
        return keptUntil.plusDays(1).atStartOfDay(Access.ZONE).toInstant();
    }
}
