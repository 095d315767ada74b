package vn.thongsuot.reporting.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan as far as its targets are read.
 *
 * @param directives its bases
 * @param window absent where it has no time frame
 * @param horizon absent where it names no years
 * @param amends the plan whose place it takes once it is approved; absent for one of its own
 * @param targets none in a plan that has no numbers
 */
public record PlanTargetsFact(
        String unit,
        @Nullable String number,
        @Nullable String symbol,
        String subject,
        String status,
        List<String> directives,
        @Nullable Days window,
        @Nullable Horizon horizon,
        @Nullable Amends amends,
        List<Target> targets) {

    public PlanTargetsFact {
        directives = List.copyOf(directives);
        targets = List.copyOf(Objects.requireNonNullElse(targets, List.of()));
    }

    /** The years it covers; without the last one it is open. */
    public record Horizon(int from, @Nullable Integer to) {}

    /** Which edition it amends. */
    public record Amends(String base) {}

    /**
     * What is to be reached: a value, or a share of a population.
     *
     * @param indicator absent for what no indicator measures
     * @param unit who is to reach it; absent for the issuer as a whole
     * @param qualifier absent for exactly the number
     * @param value absent while it is open, and for a share
     * @param measure what the value counts; absent where the name says it
     * @param by last day; absent for the whole window
     */
    public record Target(
            @Nullable String indicator,
            String name,
            @Nullable String unit,
            @Nullable String qualifier,
            @Nullable BigDecimal value,
            @Nullable String measure,
            @Nullable Share share,
            @Nullable LocalDate by) {}

    /** A part of a population; what is absent nobody has said. */
    public record Share(
            String population,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal percent) {}

    /** First day, as far as it is known. */
    public @Nullable LocalDate firstDay() {
        if (window != null) {
            return window.from();
        }
        return horizon == null ? null : LocalDate.of(horizon.from(), Month.JANUARY, 1);
    }

    /** Last day, as far as it is known. */
    public @Nullable LocalDate lastDay() {
        if (window != null) {
            return window.to();
        }
        var last = horizon == null ? null : horizon.to();
        return last == null ? null : LocalDate.of(last, Month.DECEMBER, 31);
    }

    public boolean isApproved() {
        return status.equals("APPROVED");
    }

    /** As printed; absent without one. */
    public @Nullable String printedSymbol() {
        return symbol == null ? null : number == null ? symbol : number + symbol;
    }
}
