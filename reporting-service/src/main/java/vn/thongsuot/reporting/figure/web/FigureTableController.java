package vn.thongsuot.reporting.figure.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.figure.AskingDays;
import vn.thongsuot.reporting.figure.ReadingFigures;
import vn.thongsuot.reporting.figure.ReadingTables;
import vn.thongsuot.reporting.figure.TableQuery;
import vn.thongsuot.reporting.outline.PeriodName;

@RestController
@RequestMapping("/api/v1/figure-tables")
class FigureTableController {

    private final ReadingTables tables;
    private final ReadingFigures figures;
    private final Directives directives;
    private final Organisation organisation;
    private final AskingDays days;

    FigureTableController(
            ReadingTables tables,
            ReadingFigures figures,
            Directives directives,
            Organisation organisation,
            AskingDays days) {
        this.tables = tables;
        this.figures = figures;
        this.directives = directives;
        this.organisation = organisation;
        this.days = days;
    }

    /**
     * Totals by directive and unit.
     *
     * @param directive whose row and those of all that rest on it are wanted, or {@code directives}
     * @param unit whose column and those of all below it are wanted, or {@code units}
     */
    @GetMapping
    TableAnswer read(
            Caller caller,
            @RequestParam(required = false) @Nullable String directive,
            @RequestParam(required = false) @Nullable List<String> directives,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable List<String> units,
            @RequestParam List<String> indicators,
            @RequestParam(required = false) @Nullable PeriodName period,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String outline,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        var tenant = caller.tenant();
        var asked = days.of(tenant, period, from, to, outline);
        var query = new TableQuery(
                directive,
                several("directive", directive, directives),
                unit,
                several("unit", unit, units),
                indicators,
                asked.days(),
                asOf);
        var table = tables.read(tenant, query).orThrow();
        return TableAnswer.of(
                table,
                asked,
                query.indicators(),
                IndicatorNames.of(figures.indicators(tenant), language),
                this.directives.findAll(tenant, table.rows()),
                organisation.units(tenant));
    }

    /** Either the one, or several. */
    private static List<String> several(String place, @Nullable String one, @Nullable List<String> several) {
        var none = several == null || several.isEmpty();
        if (none == (one == null)) {
            throw new RefusedException(Refusal.invalid(place, "one-or-several"));
        }
        return several == null ? List.of() : several;
    }
}
