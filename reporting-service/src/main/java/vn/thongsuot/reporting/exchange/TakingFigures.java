package vn.thongsuot.reporting.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.exchange.RefusedFigures.Reason;

/**
 * Takes in figures of other tenants where we agreed to take them. They are kept apart and never added to our own. What is
 * not taken leaves nothing here but that somebody sent something.
 */
public final class TakingFigures {

    /**
     * An envelope as it came.
     *
     * @param tenant for whom it is, as the platform says
     * @param from who sent it, as the platform says; absent when it says nothing
     * @param id and
     * @param version of the envelope
     * @param at when it was sent
     */
    public record Delivery(
            TenantId tenant, @Nullable TenantId from, String id, long version, Instant at, FigureEnvelope envelope) {}

    private final ReceivedFigures received;
    private final AgreedFigures agreed;
    private final AskedElsewhere asked;
    private final Clock clock;

    public TakingFigures(ReceivedFigures received, AgreedFigures agreed, AskedElsewhere asked, Clock clock) {
        this.received = received;
        this.agreed = agreed;
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * Bears being called again for the same envelope, and for an older version of it. What was refused is looked at anew
     * when it comes again, since what we know of agreements and assignments may have been behind; but for what is forged.
     *
     * @return why it was not taken; empty when it was, or had been dealt with before
     */
    public Optional<Reason> take(Delivery delivery) {
        if (isForged(delivery)) {
            return Optional.of(Reason.FORGED)
                    .filter(reason -> !received.isNoted(delivery.tenant(), refusal(delivery, reason)))
                    .map(reason -> noted(delivery, reason));
        }
        if (isTaken(delivery)) {
            return Optional.empty();
        }
        var taken = taken(delivery);
        var reason = refuses(delivery.tenant(), taken).map(why -> noted(delivery, why));
        if (reason.isEmpty()) {
            received.keep(delivery.tenant(), new ArrivedFigures(delivery.version(), delivery.at(), taken));
        }
        return reason;
    }

    private Reason noted(Delivery delivery, Reason reason) {
        received.refuse(delivery.tenant(), refusal(delivery, reason));
        return reason;
    }

    private Optional<Reason> refuses(TenantId tenant, FigureEnvelope taken) {
        if (taken.figures().isEmpty()) {
            return Optional.of(Reason.NO_AGREEMENT);
        }
        return asked.asked(tenant, taken.directive(), new TenantId(taken.from()))
                ? Optional.empty()
                : Optional.of(Reason.NOTHING_OF_OURS);
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

    private boolean isTaken(Delivery delivery) {
        return received.isTaken(delivery.tenant(), delivery.id(), delivery.version());
    }

    private FigureEnvelope taken(Delivery delivery) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        var envelope = delivery.envelope();
        return envelope.only(agreed.taken(delivery.tenant(), envelope.from(), today));
    }

    private static RefusedFigures refusal(Delivery delivery, Reason reason) {
        var from = delivery.from();
        return new RefusedFigures(
                delivery.id(), delivery.version(), from == null ? null : from.value(), delivery.at(), reason);
    }
}
