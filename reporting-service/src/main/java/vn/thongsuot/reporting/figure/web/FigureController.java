package vn.thongsuot.reporting.figure.web;

import java.time.LocalDate;
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
import vn.thongsuot.reporting.figure.CellToken;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.ReadingFigures;

@RestController
@RequestMapping("/api/v1/figures")
class FigureController {

    private final ReadingFigures figures;
    private final Answers answers;
    private final Organisation organisation;

    FigureController(ReadingFigures figures, Answers answers, Organisation organisation) {
        this.figures = figures;
        this.answers = answers;
        this.organisation = organisation;
    }

    /**
     * Totals over what rests on a directive and lies below a unit.
     *
     * @param directive absent or {@code all} for all
     * @param unit absent for all
     * @param from with {@code to}; both absent for all time, deeds without a date included
     */
    @GetMapping
    FigureAnswer read(
            Caller caller,
            @RequestParam(required = false) @Nullable String directive,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        var query = new FigureQuery(idOrAll(directive), idOrAll(unit), period(from, to));
        var read = figures.read(caller.tenant(), query).orThrow();
        var names = IndicatorNames.of(figures.indicators(caller.tenant()), language);
        return FigureAnswer.of(read, names, answers(caller.tenant(), query));
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
                query.unit() == null ? null : units.subtree(query.unit()),
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

    private static @Nullable Interval period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            throw new RefusedException(Refusal.invalid(from == null ? "from" : "to", "both-ends"));
        }
        Days.brokenRule(from, to).ifPresent(rule -> {
            throw new RefusedException(Refusal.invalid("to", rule));
        });
        return new Interval(from, to);
    }
}
