package vn.thongsuot.plan.plan.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Programme;

/** Where a plan stands among other plans, as a client writes it. */
public record ProgrammeRequest(
        @Nullable @Valid HorizonRequest horizon,
        @Nullable @Size(min = 1, max = 100) String parentPlan,
        @Nullable @Size(min = 1, max = 100) String continues,
        @Nullable @Size(max = 50) List<@NotNull @Valid CriterionRequest> criteria,
        @Nullable @Size(max = 500) List<@NotNull @Valid ExpectationRequest> expected,
        @Nullable @Size(min = 1, max = 100) String expectedByDirective,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> campaigns) {

    /** Years; without {@code to} the plan is open-ended. */
    public record HorizonRequest(
            @NotNull @Min(1945) @Max(2200) Integer from,
            @Nullable @Min(1945) @Max(2200) Integer to) {

        public Programme.Horizon toDomain() {
            return new Programme.Horizon(from, to);
        }
    }

    /** A priority rule; without {@code met} nobody has judged it yet. */
    public record CriterionRequest(
            @NotBlank @Size(max = 2000) String text,
            @Nullable @Size(min = 1, max = 100) String directive,
            @Nullable Boolean met,
            @Nullable @Size(max = 2000) String note) {

        public Programme.Criterion toDomain() {
            return new Programme.Criterion(text, directive, met, note);
        }
    }

    /** A unit that must make its own plan; without {@code line} it is directed to. */
    public record ExpectationRequest(
            @NotBlank @Size(max = 100) String unit, Programme.@Nullable Line line) {

        public Programme.Expectation toDomain() {
            return new Programme.Expectation(unit, line == null ? Programme.Line.DIRECTS : line);
        }
    }

    public Programme toDomain() {
        return new Programme(
                Optionals.map(horizon, HorizonRequest::toDomain),
                parentPlan,
                continues,
                Optionals.each(criteria, CriterionRequest::toDomain),
                Optionals.each(expected, ExpectationRequest::toDomain),
                expectedByDirective,
                Optionals.each(campaigns, id -> id));
    }
}
