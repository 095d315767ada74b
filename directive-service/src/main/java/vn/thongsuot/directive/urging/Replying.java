package vn.thongsuot.directive.urging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Answers an urging; needs the right to receive or to record at the urged unit. */
public final class Replying {

    private final Aggregates<Urged> urged;
    private final Access access;

    public Replying(Aggregates<Urged> urged, Access access) {
        this.urged = urged;
        this.access = access;
    }

    public Outcome<Versioned<Urged>> reply(Command command, String id, Reply.Draft draft) {
        return urged.change(
                command,
                id,
                current -> draft.refusal(LocalDate.ofInstant(command.at(), Access.ZONE))
                        .or(() -> refuses(command, current.state().unit()))
                        .<Decision<Urged>>map(Decision::refused)
                        .orElseGet(() -> current.state().reply(reply(command, current.state(), draft))));
    }

    private Optional<Refusal> refuses(Command command, String unit) {
        return access.refuses(command.by(), Right.RECEIVE, unit).isEmpty()
                ? Optional.empty()
                : access.refuses(command.by(), Right.RECORD, unit);
    }

    private Reply reply(Command command, Urged current, Reply.Draft draft) {
        var by = access.title(command.by(), Right.RECEIVE, current.unit())
                .or(() -> access.title(command.by(), Right.RECORD, current.unit()))
                .orElseThrow();
        return new Reply(command.at(), by, requireNonNull(draft.text()), draft.promised());
    }
}
