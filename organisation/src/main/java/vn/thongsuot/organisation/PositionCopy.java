package vn.thongsuot.organisation;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a service keeps of a post that somebody holds.
 *
 * @param unit id of the unit; the rights hold there and below
 * @param title as it stands under a signature, for instance {@code Chánh Văn phòng}
 * @param subject the holder, as the token names the person
 * @param validFrom first day of the post
 * @param validTo last day; absent when open
 * @param actsFor id of the post for which it acts; absent for a post in its own right
 */
public record PositionCopy(
        String unit,
        String title,
        String subject,
        Set<Right> rights,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String actsFor) {
    public PositionCopy {
        rights = Set.copyOf(rights);
    }

    /** A post in its own right. */
    public PositionCopy(
            String unit,
            String title,
            String subject,
            Set<Right> rights,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(unit, title, subject, rights, validFrom, validTo, null);
    }

    /** Whether the post is held on the day; first and last day count. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** With no more rights than the post for which it acts. */
    PositionCopy within(PositionCopy post) {
        var both = rights.stream().filter(post::gives).collect(Collectors.toUnmodifiableSet());
        return new PositionCopy(unit, title, subject, both, validFrom, validTo, actsFor);
    }

    boolean gives(Right right) {
        return rights.contains(right);
    }
}
