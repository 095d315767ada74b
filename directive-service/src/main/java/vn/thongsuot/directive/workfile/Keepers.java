package vn.thongsuot.directive.workfile;

import java.util.Optional;
import java.util.function.Function;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

/** Who keeps the work files of a unit: whoever may receive or issue there. Whoever may approve there opens one again. */
record Keepers(Access access) {

    Optional<Refusal> refuses(Caller caller, String unit) {
        return access.refuses(caller, Right.RECEIVE, unit)
                .flatMap(refused -> access.refuses(caller, Right.ISSUE, unit));
    }

    Optional<Refusal> refusesReopening(Caller caller, String unit) {
        return access.refuses(caller, Right.APPROVE, unit);
    }

    /** A change by a keeper. */
    Outcome<Versioned<WorkFile>> change(
            Aggregates<WorkFile> files, Command command, String id, Function<WorkFile, Decision<WorkFile>> decision) {
        return files.change(
                command,
                id,
                current -> refuses(command.by(), current.state().unit())
                        .<Decision<WorkFile>>map(Decision::refused)
                        .orElseGet(() -> decision.apply(current.state())));
    }

    /** Title of the post by which a keeper acts. */
    String title(Caller caller, String unit) {
        return access.title(caller, Right.RECEIVE, unit)
                .or(() -> access.title(caller, Right.ISSUE, unit))
                .orElseThrow();
    }

    String approversTitle(Caller caller, String unit) {
        return access.title(caller, Right.APPROVE, unit).orElseThrow();
    }
}
