package vn.thongsuot.reporting.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.answer.Answers;
import vn.thongsuot.reporting.answer.Arrivals;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.DirectiveDueFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.ReorganisationFact;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.UnitLineFact;
import vn.thongsuot.reporting.facts.UnitLines;
import vn.thongsuot.reporting.figure.Selecting;

/** A province asks four communes; one is merged away before it answers. */
class TimelinessTest {

    private static final TenantId TENANT = new TenantId("thi-diem");
    private static final LocalDate DUE = LocalDate.of(2025, 5, 5);
    private static final RateQuery ALL = new RateQuery("d1", "tinh", null, null, null);

    private final InMemoryReplica<DirectiveFact> directives = InMemoryReplica.impatient(DirectiveFact.class);
    private final InMemoryReplica<DirectiveDueFact> dues = InMemoryReplica.impatient(DirectiveDueFact.class);
    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final InMemoryReplica<UnitLineFact> lines = InMemoryReplica.impatient(UnitLineFact.class);
    private final InMemoryReplica<ReorganisationFact> acts = InMemoryReplica.impatient(ReorganisationFact.class);
    private final InMemoryReplica<AssignmentFact> assignments =
            InMemoryReplica.impatient(AssignmentFact.class, "directive", "unit");
    private final InMemoryReplica<ReportFact> reports =
            InMemoryReplica.impatient(ReportFact.class, "directive", "unit", "period.to");
    private final Timeliness timeliness = timeliness();

    private Timeliness timeliness() {
        var clock = Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), Access.ZONE);
        var known = new Directives(directives);
        var organisation = new Organisation(units);
        var plans = InMemoryReplica.impatient(PlanFact.class, "directives", "unit");
        return new Timeliness(
                new Answers(known, organisation, assignments, plans, reports),
                new Arrivals(known, assignments, dues, reports),
                known,
                organisation,
                new Selecting(known, organisation, new UnitLines(lines, acts), clock),
                clock);
    }

    @BeforeEach
    void fourCommunesAreAsked() {
        directive("d1");
        dues.know(TENANT, "d1", new DirectiveDueFact(new DirectiveDueFact.Deadline(DUE)));
        unit("tinh", null, null);
        unit("a", "tinh", null);
        unit("a1", "a", null);
        unit("a2", "a", LocalDate.of(2025, 5, 31));
        unit("b", "tinh", null);
        unit("b1", "b", null);
        lines.know(TENANT, "a2", new UnitLineFact(List.of(), List.of("b1")));
        for (var unit : List.of("a1", "a2", "b1", "b")) {
            assignments.know(TENANT, "as-" + unit, new AssignmentFact("d1", unit, "RECEIVED", null));
        }
    }

    @Test
    void answersAreCountedByWhenTheyArrivedAndNothingToReportIsOne() {
        answer("r1", "a1", "2025-05-05T15:00:00Z", null);
        answer("r2", "b1", "2025-05-05T18:00:00Z", "NOTHING_TO_REPORT");

        var rates = timeliness.rates(TENANT, ALL).orThrow();
        assertThat(rates.all()).isEqualTo(new Rate(4, 2, 1, 1, 1, 2, 2));
        assertThat(rates.all().judged()).isEqualTo(4);
        assertThat(list(ALL, Which.LATE)).containsExactly("a2 OVERDUE", "b OVERDUE", "b1 LATE");
        assertThat(list(ALL, Which.NOTHING_TO_REPORT)).containsExactly("b1 LATE");
        assertThat(list(ALL, Which.ANSWERED)).containsExactly("a1 IN_TIME", "b1 LATE");
    }

    @Test
    void aUnitMergedAwayCountsAsItWasAskedBelowWhomItIsFoundOnTheDay() {
        assertThat(below(ALL)).containsExactly("a 1", "b 3");
        assertThat(below(new RateQuery("d1", "tinh", null, LocalDate.of(2025, 5, 1), null)))
                .containsExactly("a 2", "b 2");
        assertThat(below(new RateQuery("d1", "b", null, null, null))).containsExactly("b 1", "b1 2");
        assertThat(list(new RateQuery("d1", "b", null, null, null), Which.MISSING))
                .hasSize(3);
    }

    @Test
    void theFirstAnswerThatNobodySentBackCountsAndALaterCorrectionDoesNotMakeItLate() {
        answer("r1", "a1", "2025-05-01T00:00:00Z", null);
        answer("r2", "a1", "2025-05-20T00:00:00Z", null);
        assertThat(list(ALL, Which.ANSWERED)).containsExactly("a1 IN_TIME");
    }

    @Test
    void anotherLastDayMayBeSaidAndWithoutOneNobodyIsLate() {
        answer("r1", "a1", "2025-05-20T00:00:00Z", null);
        assertThat(list(new RateQuery("d1", "a", null, null, LocalDate.of(2025, 5, 25)), Which.ALL))
                .containsExactly("a1 IN_TIME");
        directive("d2");
        assignments.know(TENANT, "as-d2", new AssignmentFact("d2", "a1", "RECEIVED", null));
        var undated = new RateQuery("d2", "tinh", null, null, null);
        assertThat(list(undated, Which.ALL)).containsExactly("a1 WAITING");
        assertThat(timeliness.rates(TENANT, undated).orThrow().all().judged()).isZero();
    }

    @Test
    void theListIsReadPageByPageAndReportsOnOtherDaysAreNoAnswer() {
        answer("r1", "a1", "2025-05-01T00:00:00Z", null);
        var june = new Days(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30));
        var read = new ArrayList<String>();
        var page = timeliness
                .answers(TENANT, new RateQuery("d1", null, june, null, null), Which.MISSING, new PageQuery(3, null))
                .orThrow();
        page.items().forEach(one -> read.add(one.unit()));
        assertThat(page.next()).isEqualTo("b");
        page = timeliness
                .answers(
                        TENANT,
                        new RateQuery("d1", null, june, null, null),
                        Which.MISSING,
                        new PageQuery(3, page.next()))
                .orThrow();
        page.items().forEach(one -> read.add(one.unit()));
        assertThat(read).containsExactly("a1", "a2", "b", "b1");
        assertThat(page.next()).isNull();
    }

    @Test
    void whoAnswersWhileTheListIsReadTakesNobodyAfterItAlong() {
        var first = missing(null);
        assertThat(first.items()).extracting(UnitAnswer::unit).containsExactly("a1", "a2");
        answer("r1", "a2", "2025-05-01T00:00:00Z", null);
        var second = missing(first.next());
        assertThat(second.items()).extracting(UnitAnswer::unit).containsExactly("b", "b1");
        assertThat(second.next()).isNull();
        assertThat(missing("gone").items()).extracting(UnitAnswer::unit).containsExactly("a1", "b");
    }

    private Page<UnitAnswer> missing(@Nullable String cursor) {
        return timeliness
                .answers(TENANT, ALL, Which.MISSING, new PageQuery(2, cursor))
                .orThrow();
    }

    private void directive(String id) {
        directives.know(
                TENANT,
                id,
                new DirectiveFact("STATE", "PLAN", null, null, null, null, id, null, null, List.of(), null, null));
    }

    private List<String> below(RateQuery query) {
        return timeliness.rates(TENANT, query).orThrow().below().stream()
                .map(one -> one.unit() + " " + one.rate().asked())
                .toList();
    }

    private List<String> list(RateQuery query, Which which) {
        return timeliness.answers(TENANT, query, which, new PageQuery(50, null)).orThrow().items().stream()
                .map(one -> one.unit() + " " + one.timing())
                .toList();
    }

    private void answer(String id, String unit, String at, @Nullable String answer) {
        var april = new Days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30));
        reports.know(
                TENANT,
                id,
                new ReportFact(
                        unit,
                        "tinh",
                        "d1",
                        april,
                        "APPROVED",
                        answer,
                        new ReportFact.Sent(Instant.parse(at)),
                        null,
                        null,
                        new ReportFact.Snapshot("h")));
    }

    private void unit(String id, @Nullable String parent, @Nullable LocalDate to) {
        units.know(TENANT, id, new UnitCopy(id, null, null, "COMMUNE", "COMMUNE", "STATE", parent, null, to, true, 1));
    }
}
