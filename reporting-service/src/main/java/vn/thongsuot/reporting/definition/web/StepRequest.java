package vn.thongsuot.reporting.definition.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.calendar.Roll;
import vn.thongsuot.reporting.definition.DueRule;
import vn.thongsuot.reporting.definition.Reporters;
import vn.thongsuot.reporting.definition.Step;
import vn.thongsuot.reporting.definition.web.DefinitionRequest.DayRequest;

/** One level of the way up. */
record StepRequest(
        @NotNull @Valid ReportersRequest reporters,
        @Nullable @Size(max = 100) String recipient,
        @Nullable @Size(max = 100) String contentScope,
        @NotNull @Valid DueRequest due) {

    /** Units by name and by class. */
    record ReportersRequest(
            @Nullable @Size(max = 500) List<@NotBlank @Size(max = 100) String> units,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> kinds,
            @Nullable @Size(max = 10) List<@NotBlank @Size(max = 40) String> levels,
            @Nullable @Size(max = 100) String under) {

        Reporters reporters() {
            return new Reporters(given(units), given(kinds), given(levels), under);
        }

        private static List<String> given(@Nullable List<String> some) {
            return Objects.requireNonNullElse(some, List.of());
        }
    }

    /** Until when; a last day on which nobody works goes to the next one unless it is said otherwise. */
    record DueRequest(
            @NotNull DueRule.Form form,
            @Nullable @Valid DayRequest day,
            @Nullable @Min(1) @Max(366) Integer days,
            @Nullable Boolean working,
            @Nullable LocalDate on,
            @Nullable Roll roll) {

        DueRule rule() {
            return new DueRule(
                    form,
                    DayRequest.of(day),
                    days,
                    Boolean.TRUE.equals(working),
                    on,
                    Objects.requireNonNullElse(roll, Roll.FORWARD));
        }
    }

    Step step() {
        return new Step(reporters.reporters(), recipient, contentScope, due.rule());
    }
}
