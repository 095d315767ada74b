package vn.thongsuot.reporting.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.ReadingFigures;

/** Reads the figures that a report tells: over its period, and over the one before where it has one. */
public final class Measuring {

    private final ReadingFigures figures;

    public Measuring(ReadingFigures figures) {
        this.figures = figures;
    }

    /** As they are now; absent when they cannot be read, because the directive or the unit is not known here. */
    @Nullable
    HeldFigures now(TenantId tenant, Report.Frame frame) {
        return figures.throughout(() -> {
            var now = read(tenant, query(frame));
            return now == null ? null : HeldFigures.of(now, read(tenant, queryBefore(frame)));
        });
    }

    /** By documents and units as of its reading: those dated after the period are answered by deeds in it too. */
    static FigureQuery query(Report.Frame frame) {
        return query(frame, frame.period());
    }

    /** Of the period before; absent for days that have no name. */
    static @Nullable FigureQuery queryBefore(Report.Frame frame) {
        var nominal = frame.nominal();
        return nominal == null ? null : query(frame, frame.headings().days(nominal.before()));
    }

    private static FigureQuery query(Report.Frame frame, Days days) {
        return new FigureQuery(frame.directive(), frame.scope(), new Interval(days.from(), days.to()));
    }

    private @Nullable Figures read(TenantId tenant, @Nullable FigureQuery query) {
        if (query == null) {
            return null;
        }
        return switch (figures.read(tenant, query)) {
            case Outcome.Done<Figures> done -> done.value();
            case Outcome.Refused<Figures> refused -> null;
        };
    }

    /** All indicators of the tenant, by id. */
    Map<String, IndicatorFact> indicators(TenantId tenant) {
        return figures.indicators(tenant);
    }
}
