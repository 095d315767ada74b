package vn.thongsuot.reporting.timeliness.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.figure.AskingDays;
import vn.thongsuot.reporting.outline.PeriodName;
import vn.thongsuot.reporting.timeliness.RateQuery;
import vn.thongsuot.reporting.timeliness.Timeliness;
import vn.thongsuot.reporting.timeliness.Which;

@RestController
@RequestMapping("/api/v1/reporting-rates")
class RateController {

    private final Timeliness timeliness;
    private final Organisation organisation;
    private final AskingDays days;

    RateController(Timeliness timeliness, Organisation organisation, AskingDays days) {
        this.timeliness = timeliness;
        this.organisation = organisation;
        this.days = days;
    }

    /** In all, and below each unit right below the one asked about. */
    @JsonInclude(Include.NON_NULL)
    record RatesAnswer(@Nullable Days period, @JsonUnwrapped RateItem all, List<RateItem> units) {}

    @GetMapping
    RatesAnswer rates(
            Caller caller,
            @RequestParam String directive,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable PeriodName period,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String outline,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable LocalDate due) {
        var asked = days(caller.tenant(), period, from, to, outline);
        var rates = timeliness
                .rates(caller.tenant(), new RateQuery(directive, unit, asked, asOf, due))
                .orThrow();
        var units = organisation.units(caller.tenant());
        return new RatesAnswer(
                asked,
                RateItem.of(null, null, rates.all()),
                rates.below().stream()
                        .map(one -> RateItem.of(
                                one.unit(),
                                units.unit(one.unit()).map(UnitCopy::name).orElse(null),
                                one.rate()))
                        .toList());
    }

    /** @param which those whose answers are missing where nothing is said */
    @GetMapping("/answers")
    Page<AnswerItem> answers(
            Caller caller,
            @RequestParam String directive,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable PeriodName period,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String outline,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(defaultValue = "MISSING") Which which,
            PageQuery page) {
        var asked = days(caller.tenant(), period, from, to, outline);
        var query = new RateQuery(directive, unit, asked, asOf, due);
        var units = organisation.units(caller.tenant());
        return timeliness
                .answers(caller.tenant(), query, which, page)
                .orThrow()
                .map(answer -> AnswerItem.of(answer, units));
    }

    private @Nullable Days days(
            TenantId tenant,
            @Nullable PeriodName period,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String outline) {
        var given = days.of(tenant, period, from, to, outline).days();
        return given == null ? null : new Days(given.from(), given.to());
    }
}
