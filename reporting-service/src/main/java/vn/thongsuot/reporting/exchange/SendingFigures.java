package vn.thongsuot.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
     * @return why nothing goes; empty when it does or went before
     */
    public Optional<Unsent> send(TenantId tenant, String report, String cause) {
        return send(Command.ofService(tenant, SERVICE, clock.instant(), cause), report, false);
    }

    /**
     * Sends what was not sent when the report was approved, and once more what was.
     *
     * @return why nothing goes; empty when it does
     */
    Optional<Unsent> sendAgain(Command command, String report) {
        return send(command, report, true);
    }

    private Optional<Unsent> send(Command command, String id, boolean again) {
        var found = reports.find(command.tenant(), id)
                .filter(report -> report.state().snapshot() != null);
        if (found.isEmpty()) {
            return Optional.of(Unsent.NOT_APPROVED);
        }
        var directive =
                directives.await(command.tenant(), found.get().state().frame().directive());
        if (directive.isEmpty()) {
            return Optional.of(Unsent.DIRECTIVE_UNKNOWN);
        }
        var origin = directive.get().state().origin();
        return origin == null || !TenantId.isValid(origin.tenant())
                ? Optional.of(Unsent.NOBODY_ASKED)
                : answer(command, found.get(), origin, again);
    }

    private Optional<Unsent> answer(Command command, Versioned<Report> report, Origin origin, boolean again) {
        var tenant = command.tenant();
        var approvedAt = requireNonNull(report.state().snapshot()).approvedAt();
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        var codes = agreed.given(tenant, origin.tenant(), approvedAt, today);
        if (codes.isEmpty()) {
            return Optional.of(Unsent.NO_AGREEMENT);
        }
        if (!making.speaksForRecipient(tenant, report.state().frame())) {
            return Optional.of(Unsent.NOT_FOR_RECIPIENT);
        }
        var envelope = making.of(tenant, report, origin, codes);
        return envelope.isEmpty() ? Optional.of(Unsent.NO_FIGURES) : put(command, envelope.get(), again);
    }

    private Optional<Unsent> put(Command command, FigureEnvelope envelope, boolean again) {
        var made = envelopes.create(command, envelope.id(), () -> Decision.accepted(envelope, FigureEnvelope.SENT));
        if (!(made instanceof Outcome.Refused<Versioned<FigureEnvelope>>)) {
            return Optional.empty();
        }
        var stands = envelopes
                .change(command, envelope.id(), sent -> renewed(sent.state(), envelope, again))
                .orThrow();
        return again && stands.state().isLaterThan(envelope) ? Optional.of(Unsent.LATER_WENT) : Optional.empty();
    }

    /**
     * What was approved earlier comes later when events come in another order, and is nothing new. The same goes again only
     * when somebody asks for it.
     */
    private static Decision<FigureEnvelope> renewed(FigureEnvelope sent, FigureEnvelope newer, boolean again) {
        return newer.isLaterThan(sent) || again && !sent.isLaterThan(newer)
                ? Decision.accepted(newer, FigureEnvelope.RENEWED)
                : Decision.unchanged();
    }
}
