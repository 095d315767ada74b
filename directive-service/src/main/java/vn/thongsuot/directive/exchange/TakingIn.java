package vn.thongsuot.directive.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.agreement.Agreements;
import vn.thongsuot.directive.exchange.Arrival.Reason;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Takes in what other tenants send, where we agreed to take it. What is not taken leaves nothing here but that somebody sent
 * something of that kind, for our administrators to see.
 */
public final class TakingIn {

    /**
     * An envelope as it came.
     *
     * @param tenant for whom it is, as the platform says
     * @param from who sent it, as the platform says; absent when it says nothing
     * @param id and
     * @param sequence of the envelope
     * @param at when it was sent
     * @param cause id of the event
     */
    public record Delivery(
            TenantId tenant,
            @Nullable TenantId from,
            String id,
            long sequence,
            Instant at,
            String cause,
            Envelope envelope) {}

    private final Arrivals arrivals;
    private final Agreements agreements;
    private final CopyingDirectives copying;
    private final TakingReceipts receipts;
    private final Clock clock;

    public TakingIn(
            Arrivals arrivals, Agreements agreements, CopyingDirectives copying, TakingReceipts receipts, Clock clock) {
        this.arrivals = arrivals;
        this.agreements = agreements;
        this.copying = copying;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * Bears being called again for the same envelope, and for an older version of it.
     *
     * @return why it was not taken; empty when it was, or had been dealt with before
     */
    public Optional<Reason> take(Delivery delivery) {
        if (isForged(delivery)) {
            return forged(delivery);
        }
        if (isKnown(delivery)) {
            return Optional.empty();
        }
        var arrival = refuses(delivery).map(reason -> noted(delivery, reason)).orElseGet(() -> taken(delivery));
        arrivals.keep(delivery.tenant(), arrival);
        return Optional.ofNullable(arrival.refused());
    }

    /** Told of once; it says nothing of what its pretended sender sends. */
    private Optional<Reason> forged(Delivery delivery) {
        var arrival = noted(delivery, Reason.FORGED);
        if (arrivals.find(delivery.tenant(), arrival.key())
                .filter(known -> known.sequence() == delivery.sequence())
                .isPresent()) {
            return Optional.empty();
        }
        arrivals.keep(delivery.tenant(), arrival);
        return Optional.of(Reason.FORGED);
    }

    private boolean isKnown(Delivery delivery) {
        return arrivals.find(delivery.tenant(), delivery.id())
                .filter(known -> known.sequence() >= delivery.sequence())
                .isPresent();
    }

    private static boolean isForged(Delivery delivery) {
        var envelope = delivery.envelope();
        var from = delivery.from();
        return from == null
                || !from.value().equals(envelope.from())
                || !delivery.tenant().value().equals(envelope.to())
                || !delivery.id().equals(envelope.id())
                || !envelope.isWhole();
    }

    private Optional<Reason> refuses(Delivery delivery) {
        var envelope = delivery.envelope();
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        return agreements.takes(
                        delivery.tenant(), envelope.from(), envelope.content().matter(), today)
                ? Optional.empty()
                : Optional.of(Reason.NO_AGREEMENT);
    }

    private Arrival taken(Delivery delivery) {
        return switch (delivery.envelope().content()) {
            case DIRECTIVE -> copying.copy(delivery);
            case RECEIPT -> receipts.take(delivery);
        };
    }

    /** Without anything of what the envelope holds. */
    static Arrival noted(Delivery delivery, @Nullable Reason reason) {
        return new Arrival(
                delivery.id(),
                delivery.sequence(),
                delivery.from() == null ? null : delivery.from().value(),
                delivery.envelope().content(),
                delivery.at(),
                reason,
                null,
                null,
                null);
    }
}
