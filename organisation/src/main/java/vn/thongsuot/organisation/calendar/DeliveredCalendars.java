package vn.thongsuot.organisation.calendar;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The years that come with the platform. */
@FunctionalInterface
public interface DeliveredCalendars {

    /** Empty when the year does not come with it. */
    Optional<YearCalendar> of(int year);

    /**
     * Those of the years that are known; a tenant's own year goes before the delivered one.
     *
     * @param own the tenant's
     */
    default Map<Integer, YearCalendar> under(Collection<Integer> years, Collection<YearCalendar> own) {
        var known = new HashMap<Integer, YearCalendar>();
        years.forEach(year -> of(year).ifPresent(one -> known.put(year, one)));
        own.forEach(kept -> known.put(kept.year(), kept));
        return known;
    }
}
