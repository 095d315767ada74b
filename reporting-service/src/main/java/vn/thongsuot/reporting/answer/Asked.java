package vn.thongsuot.reporting.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.paging.Condition;
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

    /**
     * Which assignments and reports may concern it, by their fields. Where a unit's own directives are looked at for all their
     * recipients, those of all units may: they do not say who issued the directive.
     *
     * @param under the directive with all that rest on it
     */
    Map<String, Collection<String>> ofUnits(Set<String> under) {
        var anyOf = new HashMap<String, Collection<String>>(Map.of("directive", under));
        if (among != null && issuer == null) {
            anyOf.put("unit", among);
        }
        return anyOf;
    }

    /** Which reports may be about its days: none that ends before they begin. */
    Map<String, Condition.Between> reportsWithin() {
        return period == null
                ? Map.of()
                : Map.of("period.to", new Condition.Between(period.from().toString(), null));
    }

    boolean concerns(Days reported) {
        return period == null || period.overlaps(reported);
    }
}
