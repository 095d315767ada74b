package vn.thongsuot.directive.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Direction;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Filing;
import vn.thongsuot.directive.directive.FollowingOrigins;
import vn.thongsuot.directive.directive.Issuer;
import vn.thongsuot.directive.directive.Origin;
import vn.thongsuot.directive.directive.Particulars;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.directive.SymbolParser;
import vn.thongsuot.directive.exchange.Arrival.Reason;
import vn.thongsuot.directive.exchange.TakingIn.Delivery;
import vn.thongsuot.organisation.secrecy.SecrecyMark;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Makes our own copy of a directive that another tenant sent, and lets it follow newer versions. The assignment to the unit
 * follows from the copy's own event, as that of any directive does.
 */
public final class CopyingDirectives {

    private static final String SERVICE = "directive-service";

    private final Aggregates<Directive> directives;
    private final MatchingUnits matching;
    private final Clock clock;

    public CopyingDirectives(Aggregates<Directive> directives, MatchingUnits matching, Clock clock) {
        this.directives = directives;
        this.matching = matching;
        this.clock = clock;
    }

    /** The same for the same directive of the same tenant, to whichever of our units it is sent. */
    static String idOf(TenantId ours, String from, String directive) {
        return Command.idOf("copy", ours.value(), from, directive);
    }

    Arrival copy(Delivery delivery) {
        var envelope = delivery.envelope();
        var carried = requireNonNull(envelope.directive());
        if (isSecret(carried)) {
            return TakingIn.noted(delivery, Reason.STATE_SECRET);
        }
        var unit = matching.recipient(delivery.tenant(), requireNonNull(envelope.recipient()));
        if (unit.isEmpty()) {
            return TakingIn.noted(delivery, Reason.NO_RECIPIENT);
        }
        var id = idOf(delivery.tenant(), envelope.from(), carried.id());
        store(delivery, id, copyOf(delivery, carried, unit.get().id()));
        return new Arrival(
                delivery.id(),
                delivery.sequence(),
                envelope.from(),
                envelope.content(),
                delivery.at(),
                null,
                id,
                unit.get().id(),
                envelope.assignment());
    }

    private static boolean isSecret(CarriedDirective carried) {
        return Stream.of(carried.subject(), carried.shortName(), carried.symbol())
                .anyMatch(text -> text != null && SecrecyMark.ofText(text).isPresent());
    }

    /** Another envelope may bring the same directive for another unit at the same moment. */
    private void store(Delivery delivery, String id, Directive copy) {
        var command = Command.ofService(delivery.tenant(), SERVICE, clock.instant(), delivery.cause());
        var made = directives.create(command, id, () -> Decision.accepted(copy, Directive.REGISTERED));
        if (made instanceof Outcome.Refused<Versioned<Directive>>) {
            directives
                    .change(command, id, current -> FollowingOrigins.follow(current.state(), copy))
                    .orThrow();
        }
    }

    private Directive copyOf(Delivery delivery, CarriedDirective carried, String unit) {
        var from = delivery.envelope().from();
        return new Directive(
                carried.system(),
                carried.kind(),
                carried.number(),
                carried.symbol() == null ? null : SymbolParser.parse(carried.symbol(), carried.system(), null),
                carried.date(),
                issuer(delivery.tenant(), from, carried.issuer()),
                carried.issuerLevel(),
                carried.subject(),
                carried.shortName(),
                Status.ISSUED,
                Direction.INCOMING,
                List.of(),
                List.of(unit),
                null,
                carried.deadline(),
                null,
                null,
                null,
                Set.of(unit),
                Particulars.copiedFrom(
                        Origin.of(from, carried.id(), carried.version(), carried.citations()), carried.urgency()),
                Filing.NONE);
    }

    private @Nullable Issuer issuer(TenantId tenant, String from, @Nullable String name) {
        return name == null
                ? null
                : new Issuer(
                        matching.sender(tenant, from, name).map(Versioned::id).orElse(null), name);
    }
}
