package vn.thongsuot.directive.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;

/**
 * How another register names the unit.
 *
 * @param scheme the register, for instance {@code territory} for the statistical code or {@code e-id}
 * @param validFrom first day; absent when not known
 * @param validTo last day; absent while it is in use
 * @param verified whether it was checked against the register itself; not, unless said otherwise
 */
public record Identifier(
        String scheme,
        String value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Boolean verified) {

    /** Scheme of the id under which a body that we address is a tenant of the platform itself. */
    public static final String TENANT = "tenant";

    public Identifier(
            @Nullable String scheme,
            @Nullable String value,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Boolean verified) {
        this.scheme = Text.orEmpty(scheme);
        this.value = Text.orEmpty(value);
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.verified = verified != null && verified;
    }

    /** Whether it holds on the day, as far as its days are known; first and last day count. */
    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
