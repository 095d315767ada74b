package vn.thongsuot.directive.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

class DefiningIndicatorsTest {

    private final InMemoryService service = new InMemoryService();
    private final InMemoryAggregates<Indicator> indicators = InMemoryAggregates.of(Indicator.class);
    private final DefiningIndicators defining = new DefiningIndicators(indicators, service.access);
    private int defined;

    @Test
    @Tag("DN-20")
    void anIndicatorIsDefinedWithoutAValue() {
        var made = done(define(ADMINISTRATOR, "attendance", "SUM", "NUMBER"));
        assertThat(made.state())
                .isEqualTo(new Indicator(
                        "attendance", "Số lượt tham gia", null, "lượt", Adding.SUM, Adding.SUM, ValueType.NUMBER));
    }

    @Test
    void oneCodeIsDefinedOnce() {
        done(define(ADMINISTRATOR, "attendance", "SUM", "NUMBER"));
        assertThat(refusal(define(ADMINISTRATOR, "attendance", "NONE", "NUMBER")))
                .isEqualTo(Refusal.conflict("already-exists"));
    }

    @Test
    void aCodeNeverChanges() {
        var made = done(define(ADMINISTRATOR, "attendance", "SUM", "NUMBER"));
        assertThat(violations(defining.change(
                        service.command(ADMINISTRATOR), made.id(), indicator("other", "SUM", "NUMBER"))))
                .containsExactly("/code cannot-change");
        done(defining.change(service.command(ADMINISTRATOR), made.id(), indicator("attendance", "NONE", "NUMBER")));
        assertThat(indicators.toldOf(TENANT, made.id())).containsExactly(Indicator.DEFINED, Indicator.CHANGED);
    }

    @Test
    void wordsCannotBeSummed() {
        assertThat(violations(define(ADMINISTRATOR, "impact", "SUM", "TEXT")))
                .containsExactly("/valueType text-cannot-be-summed");
        done(define(ADMINISTRATOR, "impact", "NONE", "TEXT"));
    }

    @Test
    void attendancesMayAddUpAndPersonsNever() {
        for (var persons : List.of("người", "Người", "nguoi")) {
            assertThat(violations(define(persons, Adding.SUM, Adding.NONE)))
                    .containsExactly("/unitOfMeasure persons-do-not-add-up");
            assertThat(violations(define(persons, Adding.NONE, Adding.SUM)))
                    .containsExactly("/unitOfMeasure persons-do-not-add-up");
            done(define(persons, Adding.NONE, Adding.NONE));
        }
        done(define("lượt", Adding.SUM, Adding.SUM));
        done(define("lượt người", Adding.SUM, Adding.SUM));
    }

    @Test
    void howValuesBecomeOneAgreesWithWhetherTheyAreAdded() {
        assertThat(violations(define("\"overUnits\": \"NONE\", \"overTime\": \"NONE\", \"unitsBy\": \"SUM\"")))
                .containsExactly("/unitsBy ways-differ");
        assertThat(violations(define("\"overUnits\": \"NONE\", \"overTime\": \"SUM\", \"timeBy\": \"LAST\"")))
                .containsExactly("/timeBy ways-differ");
        assertThat(violations(define("\"overUnits\": \"NONE\", \"overTime\": \"NONE\", \"timeBy\": \"DISTINCT\"")))
                .containsExactly("/timeBy distinct-over-both");
        var made = done(
                define("\"overUnits\": \"SUM\", \"overTime\": \"NONE\", \"unitsBy\": \"SUM\", \"timeBy\": \"LAST\""));
        assertThat(made.state().unitsBy()).isEqualTo(Way.SUM);
        assertThat(made.state().timeBy()).isEqualTo(Way.LAST);
    }

    private Outcome<Versioned<Indicator>> define(String ways) {
        var staff = draft(IndicatorDraft.class, """
                {"code": "staff", "name": "Cán bộ", "unitOfMeasure": "biên chế", "valueType": "NUMBER", %s}""".formatted(ways));
        return defining.define(service.command(ADMINISTRATOR), staff);
    }

    @Test
    void theCountOfDeedsIsBuiltIn() {
        assertThat(violations(define(ADMINISTRATOR, "deeds", "SUM", "NUMBER"))).containsExactly("/code reserved");
        assertThat(violations(define(ADMINISTRATOR, "số lượt", "SUM", "NUMBER")))
                .containsExactly("/code code-shape");
    }

    @Test
    void theCatalogueIsKeptAtTheTopOnly() {
        var top = service.unit("UBND tỉnh", "PEOPLES_COMMITTEE", "PROVINCE", "STATE", null);
        var below = service.unit("Sở", "DEPARTMENT", "PROVINCE", "STATE", top);
        service.post(CLERK, below, Right.ADMINISTER);
        assertThat(refusal(define(CLERK, "attendance", "SUM", "NUMBER")))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
        service.post(CLERK, top, Right.ADMINISTER);
        done(define(CLERK, "attendance", "SUM", "NUMBER"));
    }

    private Outcome<Versioned<Indicator>> define(Caller by, String code, String adding, String type) {
        return defining.define(service.command(by), indicator(code, adding, type));
    }

    private Outcome<Versioned<Indicator>> define(String unitOfMeasure, Adding overUnits, Adding overTime) {
        var draft = new IndicatorDraft(
                "c" + defined++,
                "Số người tham gia",
                null,
                unitOfMeasure,
                overUnits,
                overTime,
                ValueType.NUMBER,
                null,
                null);
        return defining.define(service.command(ADMINISTRATOR), draft);
    }

    private static IndicatorDraft indicator(String code, String adding, String type) {
        return draft(IndicatorDraft.class, """
                {"code": "%s", "name": "Số lượt tham gia", "unitOfMeasure": "lượt", "overUnits": "%s", "overTime": "%s",
                 "valueType": "%s"}""".formatted(code, adding, adding, type));
    }
}
