package vn.thongsuot.reporting.report.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.outline.Outline;
import vn.thongsuot.reporting.outline.PeriodRule;

/** A period, by its days, both included, or by a rule and a name such as {@code 2025-04}, {@code 2025-Q2} or {@code 2025}. */
record PeriodRequest(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PeriodRule rule,
        @Nullable @Size(max = 10) String of) {

    /** The exact days, by the outline's cut-offs where a rule was given. */
    Days days(Outline outline) {
        var days = rule == null ? given() : outline.days(new NominalPeriod(rule, named(rule)));
        Days.brokenRule(days.from(), days.to()).ifPresent(broken -> {
            throw refused(rule == null ? "to" : "of", broken);
        });
        return days;
    }

    /** Absent where the days were given. */
    @Nullable
    NominalPeriod nominal() {
        return rule == null ? null : new NominalPeriod(rule, named(rule));
    }

    private Days given() {
        if (from == null || to == null) {
            throw refused(from == null ? "from" : "to", "not-null");
        }
        if (of != null) {
            throw refused("rule", "not-null");
        }
        return new Days(from, to);
    }

    private String named(PeriodRule asked) {
        if (from != null || to != null) {
            throw refused(from == null ? "to" : "from", "period-twice");
        }
        if (of == null || !asked.names(of)) {
            throw refused("of", "period-name");
        }
        return of;
    }

    private static RefusedException refused(String field, String broken) {
        return new RefusedException(Refusal.invalid("/period/" + field, broken));
    }
}
