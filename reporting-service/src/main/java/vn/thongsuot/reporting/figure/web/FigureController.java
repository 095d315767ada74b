package vn.thongsuot.reporting.figure.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.answer.Answers;
import vn.thongsuot.reporting.answer.Asked;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.figure.AskedDays;
import vn.thongsuot.reporting.figure.AskingDays;
import vn.thongsuot.reporting.figure.CellToken;
import vn.thongsuot.reporting.figure.Compared;
import vn.thongsuot.reporting.figure.Earlier;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.ReadingFigures;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.figure.Targets;
import vn.thongsuot.reporting.outline.PeriodName;

@RestController
@RequestMapping("/api/v1/figures")
class FigureController {

    private final ReadingFigures figures;
    private final Selecting selecting;
    private final Targets targets;
    private final Answers answers;
    private final Organisation organisation;
    private final AskingDays days;

    FigureController(
            ReadingFigures figures,
            Selecting selecting,
            Targets targets,
            Answers answers,
            Organisation organisation,
            AskingDays days) {
        this.figures = figures;
        this.selecting = selecting;
        this.targets = targets;
        this.answers = answers;
        this.organisation = organisation;
        this.days = days;
    }

    /**
     * Totals over what rests on a directive and lies below a unit.
     *
     * @param directive absent or {@code all} for all
     * @param unit absent for all
     * @param period by its name; absent for the days given, or all time
     * @param from with {@code to}; both absent for all time, deeds without a date included
     * @param outline whose cut-offs say which days a name means; absent for those of the decree
     * @param compare {@code previous}, {@code lastYear} or both
     * @param asOf documents and units as they were on that day; absent for as they are now
     */
    @GetMapping
    FigureAnswer read(
            Caller caller,
            @RequestParam(required = false) @Nullable String directive,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable PeriodName period,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String outline,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable List<Compare> compare,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        var tenant = caller.tenant();
        var asked = days.of(tenant, period, from, to, outline);
        var query = new FigureQuery(idOrAll(directive), idOrAll(unit), asked.days(), asOf);
        return figures.throughout(() -> {
            var read = figures.read(tenant, query).orThrow();
            var compared = compared(tenant, query, asked, compare == null ? List.of() : compare);
            var beside = new Beside(asked, compared, targets.of(tenant, query), targets);
            var names = IndicatorNames.of(figures.indicators(tenant), language);
            return FigureAnswer.of(read, names, beside, answers(tenant, query));
        });
    }

    private Map<Earlier, Compared> compared(TenantId tenant, FigureQuery query, AskedDays asked, List<Compare> with) {
        var compared = new EnumMap<Earlier, Compared>(Earlier.class);
        for (var one : with) {
            var earlier = asked.earlier(one.with());
            if (earlier == null) {
                throw new RefusedException(Refusal.invalid("compare", "compare-without-period"));
            }
            Days.brokenRule(earlier.from(), earlier.to()).ifPresent(rule -> {
                throw new RefusedException(Refusal.invalid("compare", rule));
            });
            if (!compared.containsKey(one.with())) {
                compared.put(one.with(), figures.compare(tenant, query, earlier).orThrow());
            }
        }
        return compared;
    }

    /** Who was asked at or below the unit and what they said; nobody where no directive is named. */
    private @Nullable AnswersSaid answers(TenantId tenant, FigureQuery query) {
        var directive = query.directive();
        if (directive == null) {
            return null;
        }
        var units = organisation.units(tenant);
        var period = query.period();
        var asked = new Asked(
                directive,
                query.unit() == null ? null : selecting.subtree(tenant, query.unit(), query.asOf()),
                null,
                Set.of(),
                period == null ? null : new Days(period.from(), period.to()));
        return AnswersSaid.of(answers.to(tenant, asked), units);
    }

    @GetMapping("/{cell}/sources")
    Page<SourceItem> sources(Caller caller, @PathVariable String cell, PageQuery page) {
        var token = CellToken.decode(cell).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return figures.sources(caller.tenant(), token, page).orThrow().map(SourceItem::of);
    }

    private static @Nullable String idOrAll(@Nullable String id) {
        return id == null || id.isBlank() || id.equals("all") ? null : id;
    }
}
