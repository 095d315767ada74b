package vn.thongsuot.directive.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.ReceivingAssignments;
import vn.thongsuot.directive.exchange.Arrival.Reason;
import vn.thongsuot.directive.exchange.TakingIn.Delivery;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;

/** Notes on our assignment that it was received elsewhere. A tenant acknowledges for its own units alone. */
public final class TakingReceipts {

    private static final String SERVICE = "directive-service";

    private final Aggregates<Assignment> assignments;
    private final Aggregates<Unit> units;
    private final ReceivingAssignments receiving;
    private final Clock clock;

    public TakingReceipts(
            Aggregates<Assignment> assignments, Aggregates<Unit> units, ReceivingAssignments receiving, Clock clock) {
        this.assignments = assignments;
        this.units = units;
        this.receiving = receiving;
        this.clock = clock;
    }

    Arrival take(Delivery delivery) {
        var assignment = delivery.envelope().assignment();
        if (!isTheirs(delivery, assignment)) {
            return TakingIn.noted(delivery, Reason.NOTHING_OF_OURS);
        }
        var receipt = requireNonNull(delivery.envelope().receipt());
        var command = Command.ofService(delivery.tenant(), SERVICE, clock.instant(), delivery.cause());
        // one that was received before stays as it is
        receiving.receiveElsewhere(command, assignment, notLaterThanNow(receipt.receivedAt()), receipt.unit());
        return TakingIn.noted(delivery, null);
    }

    private boolean isTheirs(Delivery delivery, String assignment) {
        return assignments
                .find(delivery.tenant(), assignment)
                .flatMap(found -> units.find(delivery.tenant(), found.state().unit()))
                .map(Versioned::state)
                .flatMap(Unit::tenant)
                .filter(requireNonNull(delivery.from()).value()::equals)
                .isPresent();
    }

    private Instant notLaterThanNow(Instant told) {
        var now = clock.instant();
        return told.isAfter(now) ? now : told;
    }
}
