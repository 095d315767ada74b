package vn.thongsuot.directive.position;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Right;

/**
 * A post that somebody holds.
 *
 * @param unit id of the unit where it is; its rights hold there and below
 * @param title as it stands under a signature, for instance {@code Chánh Văn phòng}
 * @param subject the holder as the token names the person, never the person's name
 * @param rights each once; none at all still lets the holder read
 * @param validFrom first day
 * @param validTo last day; absent while it is open
 */
public record Position(
        String unit,
        String title,
        String subject,
        List<Right> rights,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public static final String ASSIGNED = "vn.thongsuot.position.assigned.v1";
    public static final String CHANGED = "vn.thongsuot.position.changed.v1";
}
