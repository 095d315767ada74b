package vn.thongsuot.reporting.crossing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.AgreementFact;

/** Tells whether recommendations may pass between a tenant and another today, by the tenant's own side of the agreement. */
public final class AgreedRequests {

    private final Replica<AgreementFact> agreements;
    private final Clock clock;

    public AgreedRequests(Replica<AgreementFact> agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Whether one that was made then may go; terms that were made later send nothing of before. */
    boolean given(TenantId ours, String counterpart, Instant madeAt) {
        var then = day(madeAt);
        return with(ours, counterpart)
                .anyMatch(terms -> terms.stoodAt(madeAt) && terms.asksOn(then) && terms.asksOn(today()));
    }

    /** Whether answers to what went there may come. */
    boolean given(TenantId ours, String counterpart) {
        return with(ours, counterpart).anyMatch(terms -> terms.asksOn(today()));
    }

    /** Whether recommendations may come, and our answers go. */
    boolean taken(TenantId ours, String counterpart) {
        return with(ours, counterpart).anyMatch(terms -> terms.isAskedOn(today()));
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Access.ZONE);
    }

    private Stream<AgreementFact> with(TenantId ours, String counterpart) {
        return agreements.findBy(ours, "counterpart", counterpart).stream().map(Versioned::state);
    }
}
