package vn.thongsuot.directive.calendar.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.calendar.CalendarDay;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class CalendarWireTest {

    private static final StoredJson JSON = new StoredJson();
    private static final YearCalendar BARE = new YearCalendar(2025, List.of());
    private static final YearCalendar FULL = new YearCalendar(
            2025,
            Stream.of(CalendarDay.Kind.values())
                    .map(kind -> new CalendarDay(LocalDate.of(2025, 4, 26), kind, "Làm bù", "Thông báo"))
                    .toList());

    @Test
    void whatIsToldFitsTheContract() {
        assertThat(violations(YearCalendar.KEPT, BARE)).isEmpty();
        assertThat(violations(YearCalendar.KEPT, FULL)).isEmpty();
        assertThat(violations(YearCalendar.CHANGED, FULL)).isEmpty();
    }

    @Test
    void whatIsKeptIsReadBack() {
        assertThat(JSON.fromDocument(JSON.toDocument(FULL), YearCalendar.class)).isEqualTo(FULL);
    }

    private static List<String> violations(String type, YearCalendar year) {
        return EventSchemas.violations(type, JSON.toJson(CalendarWire.of(new Versioned<>("2025", 1, year))));
    }
}
