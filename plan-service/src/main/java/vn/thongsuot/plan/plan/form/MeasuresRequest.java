package vn.thongsuot.plan.plan.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.BudgetLine;
import vn.thongsuot.plan.plan.Measures;
import vn.thongsuot.plan.plan.Target;

/** Targets and budget, as a client writes them. */
public record MeasuresRequest(
        @Nullable @Size(max = 200) List<@NotNull @Valid TargetRequest> targets,
        @Nullable @Size(max = 200) List<@NotNull @Valid BudgetRequest> budget) {

    /** One target. */
    public record TargetRequest(
            @Nullable @Size(min = 1, max = 100) String indicator,
            @NotBlank @Size(max = 500) String name,
            @Nullable @Size(min = 1, max = 100) String unit,
            Target.@Nullable Qualifier qualifier,

            @Nullable @Digits(integer = 18, fraction = 6) @DecimalMin("0")
            BigDecimal value,

            @Nullable @Size(min = 1, max = 100) String measure,
            @Nullable @Valid ShareRequest share,
            @Nullable LocalDate by) {

        public Target toDomain() {
            return new Target(
                    indicator, name, unit, qualifier, value, measure, Optionals.map(share, ShareRequest::toDomain), by);
        }
    }

    /** A part of a population. */
    public record ShareRequest(
            @NotBlank @Size(max = 500) String population,

            @Nullable @Digits(integer = 18, fraction = 6) @DecimalMin("0")
            BigDecimal numerator,

            @Nullable @Digits(integer = 18, fraction = 6) @DecimalMin("0")
            BigDecimal denominator,

            @Nullable @Digits(integer = 3, fraction = 4) @DecimalMin("0") @DecimalMax("100")
            BigDecimal percent) {

        public Target.Share toDomain() {
            return new Target.Share(population, numerator, denominator, percent);
        }
    }

    /** One line of the budget, in đồng. */
    public record BudgetRequest(
            @NotBlank @Size(max = 500) String text,

            @Nullable @Digits(integer = 18, fraction = 2) @DecimalMin("0")
            BigDecimal amount,

            @Nullable @Size(min = 1, max = 500) String source) {

        public BudgetLine toDomain() {
            return new BudgetLine(text, amount, source);
        }
    }

    public Measures toDomain() {
        return new Measures(
                Optionals.each(targets, TargetRequest::toDomain), Optionals.each(budget, BudgetRequest::toDomain));
    }
}
