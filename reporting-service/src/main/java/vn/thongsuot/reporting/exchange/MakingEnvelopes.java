package vn.thongsuot.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.exchange.FigureEnvelope.Reporter;
import vn.thongsuot.reporting.exchange.FigureEnvelope.Source;
import vn.thongsuot.reporting.exchange.FigureEnvelope.Standing;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.DirectiveFact.Origin;
import vn.thongsuot.reporting.facts.UnitCodesFact;
import vn.thongsuot.reporting.facts.WholeReading;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.report.FrozenFigures;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Snapshot;
import vn.thongsuot.reporting.report.Snapshots;

/** Puts down what may leave of an approved report: the figures as they were frozen, of the agreed indicators alone. */
public final class MakingEnvelopes {

    /** A report takes the place of another, and that of a third; nobody corrects oftener. */
    private static final int CORRECTIONS = 50;

    private final Aggregates<Report> reports;
    private final Snapshots snapshots;
    private final Selecting selecting;
    private final Replica<AssignmentFact> assignments;
    private final Replica<UnitCodesFact> codes;

    public MakingEnvelopes(
            Aggregates<Report> reports,
            Snapshots snapshots,
            Selecting selecting,
            Replica<AssignmentFact> assignments,
            Replica<UnitCodesFact> codes) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.selecting = selecting;
        this.assignments = assignments;
        this.codes = codes;
    }

    /** Empty when nothing was frozen as numbers with the report. */
    Optional<FigureEnvelope> of(TenantId tenant, Versioned<Report> report, Origin origin, Set<String> indicators) {
        var snapshot = requireNonNull(report.state().snapshot());
        return snapshots
                .find(tenant, snapshot.reference())
                .map(Snapshot::content)
                .flatMap(content -> Optional.ofNullable(content.figures()))
                .map(figures -> envelope(tenant, report, origin, figures, indicators));
    }

    /**
     * What a commune or a division reports upwards is its province's affair; the recipient's own report is the answer. Nor
     * does a unit tell figures of units above it across the border, whatever it may put together for its own: it must stand
     * at or above the one whose deeds are told of. Units stand where they stood at the end of the period.
     */
    boolean speaksForRecipient(TenantId tenant, Report.Frame frame) {
        var day = frame.period().to();
        var toThem =
                Map.of("directive", Set.of(frame.directive()), "unit", selecting.subtree(tenant, frame.scope(), day));
        return selecting.paths(tenant, day).apply(frame.scope()).contains(frame.unit())
                && WholeReading.OF_MANY.of(assignments, tenant, toThem, Map.of()).stream()
                        .map(Versioned::state)
                        .anyMatch(assignment -> !assignment.isHandedDown());
    }

    private FigureEnvelope envelope(
            TenantId tenant, Versioned<Report> stored, Origin origin, FrozenFigures figures, Set<String> indicators) {
        var report = stored.state();
        var identity = report.identity();
        var approvedAt = requireNonNull(report.snapshot()).approvedAt();
        return new FigureEnvelope(
                tenant.value(),
                origin.tenant(),
                origin.directive(),
                Command.idOf("figure-series", tenant.value(), first(tenant, stored)),
                reporter(tenant, report.frame().scope()),
                new Source(identity.title(), identity.number(), identity.symbol(), identity.date(), approvedAt),
                report.frame().period(),
                report.answersNothing() ? FigureEnvelope.NOTHING_TO_REPORT : null,
                new Standing(figures.complete(), figures.waiting(), figures.notDatable(), figures.asOf()),
                carried(figures, indicators));
    }

    /** Id of the report whose place this one takes, itself or by way of others; its own when it takes none. */
    private String first(TenantId tenant, Versioned<Report> report) {
        var first = report;
        for (var step = 0; step < CORRECTIONS && first.state().frame().supersedes() != null; step++) {
            var before =
                    reports.find(tenant, requireNonNull(first.state().frame().supersedes()));
            if (before.isEmpty()) {
                break;
            }
            first = before.get();
        }
        return first.id();
    }

    private Reporter reporter(TenantId tenant, String unit) {
        return codes.find(tenant, unit)
                .map(Versioned::state)
                .map(known -> new Reporter(known.name(), known.openCodes()))
                .orElseGet(() -> new Reporter(tenant.value(), List.of()));
    }

    private static List<CarriedFigure> carried(FrozenFigures figures, Set<String> indicators) {
        var frozen = figures.items().stream()
                .collect(Collectors.toMap(FrozenFigures.Item::code, Function.identity(), (one, other) -> one));
        return indicators.stream()
                .sorted()
                .map(code -> frozen.containsKey(code)
                        ? carried(requireNonNull(frozen.get(code)))
                        : CarriedFigure.notKept(code))
                .toList();
    }

    private static CarriedFigure carried(FrozenFigures.Item item) {
        return new CarriedFigure(
                item.code(),
                item.name(),
                item.unitOfMeasure(),
                item.value(),
                item.qualifier(),
                item.deeds(),
                item.reason());
    }
}
