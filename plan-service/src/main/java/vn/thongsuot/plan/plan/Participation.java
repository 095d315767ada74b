package vn.thongsuot.plan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that others hold.
 *
 * @param events their names as announced
 * @param organiser absent when the plan does not name one
 * @param period absent when the plan does not date it
 */
public record Participation(
        List<String> events,
        @Nullable String organiser,
        @Nullable String place,
        @Nullable Period period) {

    public Participation {
        events = events == null ? List.of() : events.stream().map(Nfc::of).toList();
        organiser = Nfc.ofOptional(organiser);
        place = Nfc.ofOptional(place);
    }
}
