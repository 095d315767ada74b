package vn.thongsuot.reporting.crossing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.UnitCodesFact;
import vn.thongsuot.reporting.facts.UnitCodesFact.Code;
import vn.thongsuot.reporting.recommendation.Crossing;
import vn.thongsuot.reporting.recommendation.CrossingRecommendations;
import vn.thongsuot.reporting.recommendation.Links;
import vn.thongsuot.reporting.recommendation.Recommendation;

/** Takes in what other tenants ask of us, as copies that say whose they are. Nothing is kept of what is not taken. */
public final class TakingRequests {

    private final CrossingRecommendations copies;
    private final AgreedRequests agreed;
    private final Organisation organisation;
    private final Replica<UnitCodesFact> codes;

    public TakingRequests(
            CrossingRecommendations copies,
            AgreedRequests agreed,
            Organisation organisation,
            Replica<UnitCodesFact> codes) {
        this.copies = copies;
        this.agreed = agreed;
        this.organisation = organisation;
        this.codes = codes;
    }

    /**
     * Bears being called again for the same envelope, and for an older version of it. What stands here follows its sender
     * whatever is agreed by now, and whoever is known here by now.
     *
     * @return why it was not taken; empty when it was, or had been dealt with before
     */
    public Optional<Refused> take(Delivery<RequestEnvelope> delivery) {
        var tenant = delivery.tenant();
        var request = delivery.envelope();
        if (!delivery.says(request.from(), request.to(), request.id())) {
            return Optional.of(Refused.FORGED);
        }
        var origin = origin(request, delivery.version());
        if (copies.follow(tenant, delivery.id(), origin, delivery.cause())) {
            return Optional.empty();
        }
        if (!agreed.taken(tenant, request.from())) {
            return Optional.of(Refused.NO_AGREEMENT);
        }
        var sender = standingFor(tenant, request.from());
        if (sender.isEmpty()) {
            return Optional.of(Refused.SENDER_UNKNOWN);
        }
        var addressee = addressee(tenant, request.addresseeCodes());
        if (addressee.isEmpty()) {
            return Optional.of(Refused.ADDRESSEE_UNKNOWN);
        }
        copies.copy(tenant, delivery.id(), copy(request, origin, sender.get(), addressee.get()), delivery.cause());
        return Optional.empty();
    }

    private Optional<String> standingFor(TenantId tenant, String sender) {
        return codes.findBy(tenant, "identifiers.value", sender).stream()
                .filter(unit -> unit.state().isOf(sender))
                .map(Versioned::id)
                .min(Comparator.naturalOrder());
    }

    /** The unit that has one of the codes, else the top of our tree. */
    private Optional<String> addressee(TenantId tenant, List<Code> wanted) {
        return wanted.stream()
                .flatMap(code -> codes.findBy(tenant, "identifiers.value", code.value()).stream()
                        .filter(unit -> unit.state().identifiers().contains(code)))
                .map(Versioned::id)
                .min(Comparator.naturalOrder())
                .or(() -> top(tenant));
    }

    /** The first of those that stand for no other tenant. */
    private Optional<String> top(TenantId tenant) {
        var tops = organisation.units(tenant).roots();
        var known = codes.findAll(tenant, tops);
        return tops.stream()
                .filter(top -> {
                    var unit = known.get(top);
                    return unit != null && unit.state().tenant().isEmpty();
                })
                .findFirst();
    }

    private static Crossing.Origin origin(RequestEnvelope request, long version) {
        var report = request.report();
        return new Crossing.Origin(
                request.from(),
                request.unit(),
                report.title(),
                report.number(),
                report.symbol(),
                report.date(),
                version,
                request.withdrawnAt());
    }

    private static Recommendation copy(
            RequestEnvelope request, Crossing.Origin origin, String sender, String addressee) {
        return Recommendation.open(
                        request.series(),
                        request.place(),
                        sender,
                        request.addressee(),
                        addressee,
                        request.verb(),
                        request.text(),
                        request.madeAt(),
                        Links.NONE)
                .crossed(Crossing.from(origin));
    }
}
