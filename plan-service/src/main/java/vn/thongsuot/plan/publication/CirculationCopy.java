package vn.thongsuot.plan.publication;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.opendata.InternalMark;

/**
 * What says how far a directive may go.
 *
 * @param circulation {@code INTERNAL}, or absent
 * @param secrecy absent unless it is a state secret
 */
public record CirculationCopy(
        @Nullable String circulation,
        @Nullable String secrecy,
        @Nullable String subject,
        @Nullable String shortName) {

    /** Whether it may be named to nobody outside, by the rule of the service where it is registered. */
    boolean isInternal() {
        return circulation != null
                || secrecy != null
                || Stream.of(subject, shortName).anyMatch(text -> text != null && InternalMark.isIn(text));
    }
}
