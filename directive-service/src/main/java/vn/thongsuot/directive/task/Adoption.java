package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * The wish to take a task over.
 *
 * @param unit id of the unit that adopts it and then leads it
 * @param deadline the unit's own; that of the original when left out
 */
public record Adoption(@Nullable String unit, @Nullable Deadline deadline) {

    private static final int WORDS = 500;

    public Adoption {
        unit = Text.of(unit);
    }

    Optional<Refusal> refusal() {
        var words = deadline == null ? null : deadline.asWritten();
        return new Rules()
                .required("/unit", unit)
                .check(words == null || !words.isEmpty(), "/deadline/asWritten", "required")
                .optionalText("/deadline/asWritten", words, WORDS)
                .refusal();
    }

    Task of(Task original, Adopted adopted, LocalDate on) {
        return new Task(
                original.source(),
                original.directive(),
                null,
                original.order(),
                original.title(),
                original.text(),
                original.deliverable(),
                List.of(Role.of(RoleKind.LEAD, requireNonNull(unit))),
                original.window(),
                deadline == null ? original.deadline() : deadline,
                Execution.NOT_STARTED,
                null,
                Set.of(requireNonNull(unit)),
                new Traits(
                        original.traits().form(),
                        original.traits().list(),
                        original.traits().measures(),
                        original.traits().innovation(),
                        null),
                Course.adopted(adopted, on));
    }
}
