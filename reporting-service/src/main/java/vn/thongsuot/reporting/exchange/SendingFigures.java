package vn.thongsuot.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.DirectiveFact.Origin;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.report.Report;

/**
 * Tells the tenant whose directive a report answers the figures that we agreed to give. The agreement must have held when
 * the report was approved: one that is made later sends nothing by itself. A report that takes the place of another renews
 * what the other sent.
 */
public final class SendingFigures {

    private static final String SERVICE = "reporting-service";

    private final Aggregates<FigureEnvelope> envelopes;
    private final Aggregates<Report> reports;
    private final Directives directives;
    private final AgreedFigures agreed;
    private final MakingEnvelopes making;
    private final Clock clock;

    public SendingFigures(
            Aggregates<FigureEnvelope> envelopes,
            Aggregates<Report> reports,
            Directives directives,
            AgreedFigures agreed,
            MakingEnvelopes making,
            Clock clock) {
        this.envelopes = envelopes;
        this.reports = reports;
        this.directives = directives;
        this.agreed = agreed;
        this.making = making;
        this.clock = clock;
    }

    /**
     * Bears being called again for the same report.
     *
     * @param cause id of the event that told of its approval
     */
    public void send(TenantId tenant, String report, String cause) {
        reports.find(tenant, report)
                .filter(found -> found.state().snapshot() != null)
                .flatMap(found -> envelope(tenant, found))
                .ifPresent(envelope -> put(tenant, envelope, cause));
    }

    private Optional<FigureEnvelope> envelope(TenantId tenant, Versioned<Report> report) {
        return directives
                .await(tenant, report.state().frame().directive())
                .flatMap(directive -> Optional.ofNullable(directive.state().origin()))
                .filter(origin -> TenantId.isValid(origin.tenant()))
                .flatMap(origin -> making.of(tenant, report, origin, codes(tenant, report.state(), origin)));
    }

    private Set<String> codes(TenantId tenant, Report report, Origin origin) {
        var approved = day(requireNonNull(report.snapshot()).approvedAt());
        var then = agreed.given(tenant, origin.tenant(), approved);
        return agreed.given(tenant, origin.tenant(), day(clock.instant())).stream()
                .filter(then::contains)
                .collect(Collectors.toSet());
    }

    private void put(TenantId tenant, FigureEnvelope envelope, String cause) {
        var command = Command.ofService(tenant, SERVICE, clock.instant(), cause);
        var made = envelopes.create(command, envelope.id(), () -> Decision.accepted(envelope, FigureEnvelope.SENT));
        if (made instanceof Outcome.Refused<Versioned<FigureEnvelope>>) {
            envelopes
                    .change(command, envelope.id(), sent -> renewed(sent.state(), envelope))
                    .orThrow();
        }
    }

    /** What was approved earlier comes later when events come in another order, and is nothing new. */
    private static Decision<FigureEnvelope> renewed(FigureEnvelope sent, FigureEnvelope newer) {
        return newer.isLaterThan(sent) ? Decision.accepted(newer, FigureEnvelope.RENEWED) : Decision.unchanged();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Access.ZONE);
    }
}
