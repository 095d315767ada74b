package vn.thongsuot.directive.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.directive.position.ActingFor;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Where a document may go inside a unit: to the unit itself, to units below it, and to posts held there today. */
public final class Destinations {

    private final Hierarchy hierarchy;
    private final Aggregates<Position> positions;
    private final ActingFor acting;

    public Destinations(Hierarchy hierarchy, Aggregates<Position> positions) {
        this.hierarchy = hierarchy;
        this.positions = positions;
        this.acting = new ActingFor(positions, hierarchy);
    }

    /** Empty when each unit named is the recipient or stands below it. */
    Optional<Refusal> refuses(TenantId tenant, String recipient, Stream<Reference> named) {
        List<Reference> asked = named.toList();
        var within = hierarchy.within(
                tenant, recipient, asked.stream().map(Reference::id).collect(Collectors.toSet()));
        return asked.stream()
                .filter(reference -> !within.contains(reference.id()))
                .findFirst()
                .map(outside -> Refusal.invalid(outside.pointer(), "not-below-recipient"));
    }

    /** Empty when the post named, if any, is held today at the unit named. */
    Optional<Refusal> refusesPost(Command command, Forwarding order) {
        if (order.position() == null) {
            return Optional.empty();
        }
        return positions
                        .find(command.tenant(), order.position())
                        .map(Versioned::state)
                        .filter(post -> post.unit().equals(order.unit()) && isInForce(command, post))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.invalid("/position", "not-held-there"));
    }

    /** Title of the post with which the assignment lies, when the caller holds it. */
    Optional<String> holder(Command command, Assignment assignment) {
        return Optional.ofNullable(assignment.handler())
                .map(Handler::position)
                .flatMap(id -> positions.find(command.tenant(), id))
                .map(Versioned::state)
                .filter(post -> post.subject().equals(command.by().subject()) && isInForce(command, post))
                .map(Position::title);
    }

    private boolean isInForce(Command command, Position post) {
        return acting.isInForce(command.tenant(), post, LocalDate.ofInstant(command.at(), Access.ZONE));
    }
}
