package vn.thongsuot.directive.assignment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * The way of a document inside a unit: the leader's remark (needs the right to approve there), handing on, giving back and
 * completing (need the right to receive, or the post with which it lies), and the unit's commitment.
 */
public final class HandlingAssignments {

    private final Aggregates<Assignment> assignments;
    private final Destinations destinations;
    private final Access access;

    public HandlingAssignments(Aggregates<Assignment> assignments, Destinations destinations, Access access) {
        this.assignments = assignments;
        this.destinations = destinations;
        this.access = access;
    }

    /** The assignments that the remark makes follow from its event. */
    public Outcome<Versioned<Assignment>> remark(Command command, String id, Remark remark) {
        return assignments.change(
                command,
                id,
                current -> remark.refusal()
                        .or(() -> access.refuses(
                                command.by(), Right.APPROVE, current.state().unit()))
                        .or(() -> destinations.refuses(
                                command.tenant(), current.state().unit(), remark.units()))
                        .<Decision<Assignment>>map(Decision::refused)
                        .orElseGet(() -> current.state()
                                .remark(
                                        deed(command, Step.REMARK, Right.APPROVE, current.state(), remark.text()),
                                        remark)));
    }

    public Outcome<Versioned<Assignment>> forward(Command command, String id, Forwarding order) {
        return change(
                command,
                id,
                order.refusal(),
                (current, deed) -> destinations
                        .refuses(command.tenant(), current.unit(), Reference.of("/unit", order.unit()))
                        .or(() -> destinations.refusesPost(command, order))
                        .<Decision<Assignment>>map(Decision::refused)
                        .orElseGet(() ->
                                current.forward(deed, new Handler(requireNonNull(order.unit()), order.position()))),
                Step.FORWARDING,
                order.note());
    }

    public Outcome<Versioned<Assignment>> giveBack(Command command, String id, Return given) {
        return change(command, id, given.refusal(), Assignment::step, Step.RETURN, given.reason());
    }

    public Outcome<Versioned<Assignment>> complete(Command command, String id, Receipt note) {
        return change(command, id, note.refusal(), Assignment::step, Step.COMPLETION, note.note());
    }

    public Outcome<Versioned<Assignment>> commit(Command command, String id, Commitment.Draft given) {
        return change(
                command,
                id,
                given.refusal(),
                (current, deed) -> current.commit(
                        deed, given.by(requireNonNull(deed.by()), command.by().subject())),
                Step.COMMITMENT,
                given.text());
    }

    private Outcome<Versioned<Assignment>> change(
            Command command,
            String id,
            Optional<Refusal> broken,
            BiFunction<Assignment, Deed, Decision<Assignment>> decide,
            Step step,
            @Nullable String note) {
        return assignments.change(
                command,
                id,
                current -> broken.or(() -> mayHandle(command, current.state()))
                        .<Decision<Assignment>>map(Decision::refused)
                        .orElseGet(() -> decide.apply(
                                current.state(), deed(command, step, Right.RECEIVE, current.state(), note))));
    }

    private Optional<Refusal> mayHandle(Command command, Assignment assignment) {
        return destinations.holder(command, assignment).isPresent()
                ? Optional.empty()
                : access.refuses(command.by(), Right.RECEIVE, assignment.unit());
    }

    private Deed deed(Command command, Step step, Right right, Assignment assignment, @Nullable String note) {
        var title = Stream.of(
                        access.title(command.by(), right, assignment.unit()), destinations.holder(command, assignment))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return new Deed(step, command.at(), title, note);
    }
}
