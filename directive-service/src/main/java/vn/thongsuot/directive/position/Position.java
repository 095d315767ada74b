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
 * @param capacity in which it acts for another post; absent for a post in its own right
 * @param actsFor id of the post for which it acts; absent likewise
 * @param handedOver to which post its open work went; the newest time when it did so several times, absent when never
 */
public record Position(
        String unit,
        String title,
        String subject,
        List<Right> rights,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Capacity capacity,
        @Nullable String actsFor,
        @Nullable Handover handedOver) {

    public static final String ASSIGNED = "vn.thongsuot.position.assigned.v1";
    public static final String CHANGED = "vn.thongsuot.position.changed.v1";

    /** A post in its own right. */
    public Position(
            String unit,
            String title,
            String subject,
            List<Right> rights,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(unit, title, subject, rights, validFrom, validTo, null, null, null);
    }

    /** Whether somebody holds it on the day; first and last day count. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Position with(@Nullable Handover handover) {
        return new Position(unit, title, subject, rights, validFrom, validTo, capacity, actsFor, handover);
    }

    /** With what a roster does not tell, from what is stored. */
    public Position keeping(@Nullable Position before) {
        return before == null
                ? this
                : new Position(
                        unit,
                        title,
                        subject,
                        rights,
                        validFrom,
                        validTo,
                        before.capacity(),
                        before.actsFor(),
                        before.handedOver());
    }
}
