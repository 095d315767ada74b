package vn.thongsuot.reporting.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.AgreementFact;

/** Tells of which indicators figures may pass between a tenant and another, by the tenant's own side of the agreement. */
public final class AgreedFigures {

    private final Replica<AgreementFact> agreements;

    public AgreedFigures(Replica<AgreementFact> agreements) {
        this.agreements = agreements;
    }

    /**
     * Codes whose figures may go of a report: those given on the day of its approval and on this one, by terms that stood
     * when it was approved; none without an agreement.
     */
    Set<String> given(TenantId ours, String counterpart, Instant approvedAt, LocalDate today) {
        var then = LocalDate.ofInstant(approvedAt, Access.ZONE);
        return with(ours, counterpart)
                .filter(agreement -> agreement.stoodAt(approvedAt))
                .flatMap(agreement -> agreement.givenOn(today).stream().filter(agreement.givenOn(then)::contains))
                .collect(Collectors.toSet());
    }

    /** Codes whose figures may come; none without an agreement. */
    Set<String> taken(TenantId ours, String counterpart, LocalDate day) {
        return with(ours, counterpart)
                .flatMap(agreement -> agreement.takenOn(day).stream())
                .collect(Collectors.toSet());
    }

    private Stream<AgreementFact> with(TenantId ours, String counterpart) {
        return agreements.findBy(ours, "counterpart", counterpart).stream().map(Versioned::state);
    }
}
