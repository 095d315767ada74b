package vn.thongsuot.directive.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.agreement.Agreements;
import vn.thongsuot.directive.agreement.Matter;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Tells the sender that our copy of its directive was received, where we agreed to give receipts. */
public final class SendingReceipts {

    private static final String SERVICE = "directive-service";

    /** An assignment whose arrival was acknowledged. */
    public record Received(String directive, String unit, Instant at) {}

    private final Aggregates<Envelope> envelopes;
    private final Aggregates<Unit> units;
    private final Arrivals arrivals;
    private final Agreements agreements;
    private final Clock clock;

    public SendingReceipts(
            Aggregates<Envelope> envelopes,
            Aggregates<Unit> units,
            Arrivals arrivals,
            Agreements agreements,
            Clock clock) {
        this.envelopes = envelopes;
        this.units = units;
        this.arrivals = arrivals;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * Bears being called again for the same assignments.
     *
     * @param cause id of the event that told of them
     */
    public void send(TenantId tenant, Collection<Received> received, String cause) {
        var copies = arrivals.ofCopies(
                tenant, received.stream().map(Received::directive).collect(Collectors.toSet()));
        if (copies.isEmpty()) {
            return;
        }
        var names = units.findAll(tenant, received.stream().map(Received::unit).collect(Collectors.toSet()));
        var sent = new LinkedHashMap<String, Envelope>();
        for (var each : received) {
            copies.stream()
                    .filter(copy -> each.directive().equals(copy.directive())
                            && each.unit().equals(copy.unit())
                            && isAgreed(tenant, requireNonNull(copy.from())))
                    .map(copy -> envelope(tenant, copy, each, names.get(each.unit())))
                    .forEach(envelope -> sent.put(envelope.id(), envelope));
        }
        create(tenant, sent, cause);
    }

    private void create(TenantId tenant, Map<String, Envelope> sent, String cause) {
        if (!sent.isEmpty()) {
            envelopes.createAll(Command.ofService(tenant, SERVICE, clock.instant(), cause), sent, Envelope.SENT);
        }
    }

    private boolean isAgreed(TenantId tenant, String receiver) {
        return agreements.gives(tenant, receiver, Matter.RECEIPTS, LocalDate.ofInstant(clock.instant(), Access.ZONE));
    }

    private static Envelope envelope(TenantId tenant, Arrival copy, Received received, @Nullable Versioned<Unit> unit) {
        var name = unit == null ? tenant.value() : unit.state().name();
        return new Envelope(
                tenant.value(),
                requireNonNull(copy.from()),
                Content.RECEIPT,
                requireNonNull(copy.assignment()),
                null,
                null,
                new CarriedReceipt(received.at(), name));
    }
}
