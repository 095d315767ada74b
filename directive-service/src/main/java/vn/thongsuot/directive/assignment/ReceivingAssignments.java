package vn.thongsuot.directive.assignment;

import java.time.Instant;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;

/** Acknowledges that directives have arrived; needs the right to receive at the recipient. */
public final class ReceivingAssignments {

    private final Aggregates<Assignment> assignments;
    private final Access access;

    public ReceivingAssignments(Aggregates<Assignment> assignments, Access access) {
        this.assignments = assignments;
        this.access = access;
    }

    public Outcome<Versioned<Assignment>> receive(Command command, String id, Receipt receipt) {
        return assignments.change(
                command,
                id,
                current -> receipt.refusal()
                        .or(() -> access.refuses(
                                command.by(), Right.RECEIVE, current.state().unit()))
                        .<Decision<Assignment>>map(Decision::refused)
                        .orElseGet(() -> received(command, current.state(), receipt)));
    }

    /**
     * Acknowledges for a recipient in another tenant, because its own acknowledgement has arrived here.
     *
     * @param name of the unit that has it; no post and no person
     */
    public Outcome<Versioned<Assignment>> receiveElsewhere(Command command, String id, Instant at, String name) {
        return assignments.change(
                command, id, current -> current.state().receive(new Deed(Step.RECEIPT, at, name, null)));
    }

    private Decision<Assignment> received(Command command, Assignment assignment, Receipt receipt) {
        var title = access.title(command.by(), Right.RECEIVE, assignment.unit()).orElseThrow();
        return assignment.receive(new Deed(Step.RECEIPT, command.at(), title, receipt.note()));
    }
}
