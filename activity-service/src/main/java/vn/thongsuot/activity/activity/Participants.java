package vn.thongsuot.activity.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did it.
 *
 * @param unit id of the unit that leads and reports
 * @param coordinators ids of the other units that took part, in the order stated
 * @param partners others in words, such as a newspaper or an enterprise, that are no units here
 * @param cooperation after which model it was done together; absent when after none
 */
public record Participants(
        String unit,
        List<String> coordinators,
        List<String> partners,
        @Nullable Cooperation cooperation) {

    public Participants {
        coordinators = List.copyOf(coordinators);
        partners = List.copyOf(partners);
    }
}
