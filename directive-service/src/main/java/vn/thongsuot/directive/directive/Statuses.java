package vn.thongsuot.directive.directive;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;

/** Which state a document is in: of those of others people say it, ours are issued by an act of its own. */
final class Statuses {

    private Statuses() {}

    /** Empty unless the draft would issue, or take back, one of ours. */
    static Optional<Refusal> refuses(@Nullable Directive before, DirectiveDraft draft) {
        var asked = draft.status();
        if (asked == null || requireNonNull(draft.direction()).comesIssued()) {
            return Optional.empty();
        }
        var isIssued = before != null && before.status() == Status.ISSUED;
        return isIssued == (asked == Status.ISSUED)
                ? Optional.empty()
                : Optional.of(Refusal.invalid("/status", isIssued ? "cannot-change" : "issued-by-an-act"));
    }

    static Status wanted(@Nullable Directive before, DirectiveDraft draft) {
        if (draft.status() != null) {
            return draft.status();
        }
        if (before != null) {
            return before.status();
        }
        return requireNonNull(draft.direction()).comesIssued() ? Status.ISSUED : Status.DRAFT;
    }
}
