package vn.thongsuot.reporting.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CountedDeeds;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.figure.Selection;

/** Reads the deeds behind the figures of a report. */
public final class ProvingFigures {

    /** A deed may be found by the unit that reports it or by one that took part. */
    private static final int BOUND = 2 * Gathering.BOUND;

    private final Selecting selecting;
    private final CountedDeeds deeds;

    public ProvingFigures(Selecting selecting, CountedDeeds deeds) {
        this.selecting = selecting;
        this.deeds = deeds;
    }

    /**
     * Empty when there are no figures to read.
     *
     * @throws RefusedException 413 when there are more deeds than one report may tell of
     */
    Optional<FigureProof> of(TenantId tenant, Report.Frame frame) {
        return of(tenant, Measuring.query(frame));
    }

    /** The same of the period before; empty where there is none as well. */
    Optional<FigureProof> before(TenantId tenant, Report.Frame frame) {
        return Optional.ofNullable(Measuring.queryBefore(frame)).flatMap(query -> of(tenant, query));
    }

    private Optional<FigureProof> of(TenantId tenant, FigureQuery query) {
        var period = requireNonNull(query.period());
        return switch (selecting.select(tenant, query)) {
            case Outcome.Refused<Selection> refused -> Optional.empty();
            case Outcome.Done<Selection> done -> Optional.of(proof(tenant, query, period, done.value()));
        };
    }

    private FigureProof proof(TenantId tenant, FigureQuery query, Interval period, Selection selection) {
        var found = deeds.touching(tenant, selection, BOUND + 1);
        if (found.size() > BOUND) {
            throw new RefusedException(Refusal.of(Refusal.Reason.TOO_LARGE, "report-too-wide"));
        }
        var units = found.stream().flatMap(deed -> deed.units().stream()).collect(Collectors.toSet());
        return new FigureProof(
                query,
                period,
                sorted(selection.directives()),
                sorted(selection.units()),
                selecting.succession(tenant).of(units),
                found);
    }

    private static List<String> sorted(@Nullable Set<String> ids) {
        return ids == null ? List.of() : ids.stream().sorted().toList();
    }
}
