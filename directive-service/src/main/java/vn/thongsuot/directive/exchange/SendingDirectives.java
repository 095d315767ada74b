package vn.thongsuot.directive.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.agreement.Agreements;
import vn.thongsuot.directive.agreement.Matter;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Sends an issued directive to those of its recipients that belong to other tenants, where we agreed to give directives. The
 * agreement must hold today and must have held when the directive went out: one that is made later sends nothing by itself.
 */
public final class SendingDirectives {

    private static final String SERVICE = "directive-service";

    /**
     * An assignment that was made.
     *
     * @param at when the directive went out
     */
    public record Made(String id, String directive, String unit, Instant at) {}

    private final Aggregates<Envelope> envelopes;
    private final Aggregates<Unit> units;
    private final Carrying carrying;
    private final Agreements agreements;
    private final Clock clock;

    public SendingDirectives(
            Aggregates<Envelope> envelopes,
            Aggregates<Unit> units,
            Aggregates<Directive> directives,
            Agreements agreements,
            Clock clock) {
        this.envelopes = envelopes;
        this.units = units;
        this.carrying = new Carrying(directives);
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * Bears being called again for the same assignments.
     *
     * @param cause id of the event that told of them
     * @return how many envelopes were new
     */
    public int send(TenantId tenant, Collection<Made> made, String cause) {
        var recipients = units.findAll(tenant, made.stream().map(Made::unit).collect(Collectors.toSet()));
        var carried = new HashMap<String, Optional<CarriedDirective>>();
        var sent = new LinkedHashMap<String, Envelope>();
        for (var assignment : made) {
            elsewhere(tenant, recipients.get(assignment.unit()))
                    .filter(unit -> isAgreed(tenant, unit, assignment.at()))
                    .ifPresent(unit -> carried.computeIfAbsent(
                                    assignment.directive(), id -> carrying.carried(tenant, id))
                            .ifPresent(directive -> put(sent, envelope(tenant, assignment, unit, directive))));
        }
        return sent.isEmpty()
                ? 0
                : envelopes.createAll(Command.ofService(tenant, SERVICE, clock.instant(), cause), sent, Envelope.SENT);
    }

    /** What was sent is followed by what has changed since, while the agreement holds. */
    public void renew(TenantId tenant, String directive, String cause) {
        String cursor = null;
        do {
            var page = envelopes.page(
                    tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), Map.of("directive.id", directive));
            if (!page.items().isEmpty()) {
                carrying.carried(tenant, directive)
                        .ifPresent(newer -> page.items().forEach(sent -> renew(tenant, sent, newer, cause)));
            }
            cursor = page.next();
        } while (cursor != null);
    }

    private void renew(TenantId tenant, Versioned<Envelope> sent, CarriedDirective newer, String cause) {
        if (!agreements.gives(tenant, sent.state().to(), Matter.DIRECTIVES, day(clock.instant()))) {
            return;
        }
        envelopes.change(
                Command.ofService(tenant, SERVICE, clock.instant(), cause),
                sent.id(),
                current -> isNewer(newer, current.state())
                        ? Decision.accepted(current.state().renewed(newer), Envelope.RENEWED)
                        : Decision.unchanged());
    }

    private static boolean isNewer(CarriedDirective newer, Envelope sent) {
        return sent.directive() != null && newer.version() > sent.directive().version();
    }

    private static Optional<Unit> elsewhere(TenantId tenant, @Nullable Versioned<Unit> unit) {
        return Optional.ofNullable(unit)
                .map(Versioned::state)
                .filter(found -> found.tenant()
                        .filter(other -> !other.equals(tenant.value()) && TenantId.isValid(other))
                        .isPresent());
    }

    private boolean isAgreed(TenantId tenant, Unit unit, Instant at) {
        var receiver = unit.tenant().orElseThrow();
        return agreements.gives(tenant, receiver, Matter.DIRECTIVES, day(at))
                && agreements.gives(tenant, receiver, Matter.DIRECTIVES, day(clock.instant()));
    }

    private static void put(Map<String, Envelope> sent, Envelope envelope) {
        sent.put(envelope.id(), envelope);
    }

    private static Envelope envelope(TenantId tenant, Made assignment, Unit unit, CarriedDirective directive) {
        var receiver = unit.tenant().orElseThrow();
        return new Envelope(
                tenant.value(), receiver, Content.DIRECTIVE, assignment.id(), Recipient.of(unit), directive, null);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Access.ZONE);
    }
}
