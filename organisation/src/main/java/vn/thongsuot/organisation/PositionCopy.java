package vn.thongsuot.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service keeps of a post that somebody holds.
 *
 * @param unit id of the unit; the rights hold there and below
 * @param title as it stands under a signature, for instance {@code Chánh Văn phòng}
 * @param subject the holder, as the token names the person
 * @param validFrom first day of the post
 * @param validTo last day; absent when open
 */
public record PositionCopy(
        String unit,
        String title,
        String subject,
        Set<Right> rights,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public PositionCopy {
        rights = Set.copyOf(rights);
    }

    /** Whether the post is held on the day; first and last day count. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean gives(Right right) {
        return rights.contains(right);
    }
}
