package vn.thongsuot.plan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached: a value, or a share of a population.
 *
 * @param indicator id in the catalogue; absent for a target that no indicator measures
 * @param name as the plan prints it
 * @param unit who is to reach it; absent for the issuer as a whole
 * @param qualifier absent for exactly the value
 * @param value absent while it is open, and for a share
 * @param measure what the value counts, for instance "hồ sơ"; absent where the name says it
 * @param share absent for a value
 * @param by last day; absent for the whole time frame
 */
public record Target(
        @Nullable String indicator,
        String name,
        @Nullable String unit,
        @Nullable Qualifier qualifier,
        @Nullable BigDecimal value,
        @Nullable String measure,
        @Nullable Share share,
        @Nullable LocalDate by) {

    /** How the value is meant. */
    public enum Qualifier {
        GT,
        GE,
        LT,
        LE,
        APPROX,
        NEARLY
    }

    /**
     * A part of a population. Numerator and denominator stand beside the percentage, since percentages do not add up.
     *
     * @param population of whom or what, for instance "hộ dân trên địa bàn"
     * @param numerator absent while it is not known
     * @param denominator size of the population; absent while it is not known
     * @param percent absent where numerator and denominator say it
     */
    public record Share(
            String population,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal percent) {

        public Share {
            population = Nfc.of(population);
            numerator = Decimals.plain(numerator);
            denominator = Decimals.plain(denominator);
            percent = Decimals.plain(percent);
        }
    }

    public Target {
        name = Nfc.of(name);
        measure = Nfc.ofOptional(measure);
        value = Decimals.plain(value);
    }

    /** The same of another unit; of the issuer as a whole where there is none. */
    public Target of(@Nullable String other) {
        return new Target(indicator, name, other, qualifier, value, measure, share, by);
    }
}
