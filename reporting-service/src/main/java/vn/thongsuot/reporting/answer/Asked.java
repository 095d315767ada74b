package vn.thongsuot.reporting.answer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.Days;

/**
 * Whose answers to what.
 *
 * @param directive with all that rest on it
 * @param among units whose answers are wanted; absent for all
 * @param issuer a unit whose own directives are looked at for all their recipients; absent for none
 * @param without units that are not asked of themselves, such as the one that makes the report
 * @param period reports about other days are no answer; absent for all
 */
public record Asked(
        String directive,
        @Nullable Set<String> among,
        @Nullable String issuer,
        Set<String> without,
        @Nullable Days period) {

    public Asked {
        without = Set.copyOf(without);
    }

    boolean concerns(String unit, @Nullable String issuedBy) {
        if (without.contains(unit)) {
            return false;
        }
        return among == null || among.contains(unit) || (issuer != null && issuer.equals(issuedBy));
    }

    boolean concerns(Days reported) {
        return period == null || period.overlaps(reported);
    }
}
