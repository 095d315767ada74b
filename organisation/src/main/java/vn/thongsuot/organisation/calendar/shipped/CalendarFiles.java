package vn.thongsuot.organisation.calendar.shipped;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.organisation.calendar.DeliveredCalendars;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.store.StoredJson;

/** Reads the delivered years from the class path, one file each, in which every day names its source. */
public final class CalendarFiles implements DeliveredCalendars {

    private final Map<Integer, YearCalendar> years =
            Stream.of(2025, 2026).collect(Collectors.toUnmodifiableMap(Function.identity(), CalendarFiles::read));

    @Override
    public Optional<YearCalendar> of(int year) {
        return Optional.ofNullable(years.get(year));
    }

    private static YearCalendar read(int year) {
        var file = "/calendars/" + year + ".json";
        try (var in = requireNonNull(CalendarFiles.class.getResourceAsStream(file), file)) {
            return new StoredJson().fromJson(in.readAllBytes(), YearCalendar.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
