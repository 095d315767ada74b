package vn.thongsuot.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.PlanTargetsFact;

class TargetsTest {

    private static final TenantId TENANT = new TenantId("thi-diem");
    private static final Interval YEAR = new Interval(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final FigureQuery QUERY = new FigureQuery("d1", "so", YEAR);

    private final InMemoryReplica<PlanTargetsFact> plans =
            InMemoryReplica.impatient(PlanTargetsFact.class, "unit", "targets.unit", "amends.base");
    private final Targets targets = new Targets(
            plans,
            new Directives(InMemoryReplica.impatient(DirectiveFact.class)),
            Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), Access.ZONE));

    @Test
    void severalPlansStandSideBySideAndOnlyThoseInForce() {
        plans.know(TENANT, "p1", plan("so", "APPROVED", null, target(null, "GE", "12")));
        plans.know(TENANT, "p2", plan("ubnd", "APPROVED", null, target("so", null, "20")));
        plans.know(TENANT, "p3", plan("so", "DRAFT", null, target(null, "GE", "99")));
        plans.know(TENANT, "p4", plan("so", "APPROVED", null, target("phong", "GE", "5")));
        plans.know(TENANT, "p5", plan("ubnd", "APPROVED", null, target(null, "GE", "500")));
        assertThat(said()).containsExactly("p1 GE 12", "p2 EQ 20");

        plans.know(TENANT, "p6", plan("ubnd", "DRAFT", "p2", target("so", null, "25")));
        assertThat(said()).as("an edition that is not approved changes nothing").hasSize(2);
        plans.know(TENANT, "p7", plan("ubnd", "APPROVED", "p2", target("phong", null, "25")));
        assertThat(said()).as("the edition in force wants nothing of the unit").containsExactly("p1 GE 12");
    }

    @Test
    void noneOfAllUnitsTogetherNoneOfOtherDirectivesAndNoneOfOtherDays() {
        plans.know(TENANT, "p1", plan("so", "APPROVED", null, target(null, "GE", "12")));
        assertThat(targets.of(TENANT, new FigureQuery("d1", null, YEAR))).isEmpty();
        assertThat(targets.of(TENANT, new FigureQuery("d2", "so", YEAR))).isEmpty();
        assertThat(targets.of(TENANT, new FigureQuery(null, "so", null))).hasSize(1);
        var later = new Interval(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        assertThat(targets.of(TENANT, new FigureQuery("d1", "so", later))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GE, 12, 12, EQ, REACHED 100 EQ",
        "GE, 12, 13, GE, REACHED 108.333333 GE",
        "GE, 12, 9, EQ, NOT_REACHED 75 EQ",
        "GE, 12, 9, GE, UNKNOWN 75 GE",
        "GE, 12, 12, NEARLY, NOT_REACHED 100 NEARLY",
        "GE, 12, 13, NEARLY, UNKNOWN 108.333333 NEARLY",
        "GE, 12, 13, APPROX, UNKNOWN 108.333333 APPROX",
        "GT, 12, 12, EQ, NOT_REACHED 100 EQ",
        "GT, 12, 12, GT, REACHED 100 GT",
        "EQ, 12, 15, EQ, REACHED 125 EQ",
        "NEARLY, 12, 12, EQ, REACHED 100 APPROX",
        "NEARLY, 12, 11, EQ, UNKNOWN 91.666667 APPROX",
        "LE, 5, 5, EQ, REACHED null null",
        "LE, 5, 6, EQ, NOT_REACHED null null",
        "LE, 5, 4, GE, UNKNOWN null null",
        "LT, 5, 5, EQ, NOT_REACHED null null",
        "LT, 5, 5, NEARLY, REACHED null null"
    })
    void aTargetIsReachedOnlyWhereThatIsCertain(
            String wanted, String goal, String value, Qualifier said, String expected) {
        var progress = progress(target(null, wanted, goal), figure(value, said, YEAR));
        var percent = progress.percent();
        assertThat(progress.state() + " " + (percent == null ? "null" : Digests.plain(percent)) + " "
                        + progress.meant())
                .isEqualTo(expected);
    }

    @Test
    void beforeTheLastDayItIsNotMissedAndSilenceIsNotZero() {
        var quarter = new Interval(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));
        assertThat(progress(target(null, "GE", "12"), figure("3", Qualifier.EQ, quarter))
                        .state())
                .isEqualTo(Progress.State.NOT_YET);
        assertThat(progress(target(null, "LE", "12"), figure("3", Qualifier.EQ, quarter))
                        .state())
                .isEqualTo(Progress.State.NOT_YET);
        var silent = progress(target(null, "GE", "0"), figure(null, Qualifier.EQ, YEAR));
        assertThat(silent.state()).isEqualTo(Progress.State.UNKNOWN);
        assertThat(silent.why()).isEqualTo(Progress.Why.NO_VALUE);
        assertThat(progress(target(null, null, null), figure("3", Qualifier.EQ, YEAR))
                        .why())
                .isEqualTo(Progress.Why.TARGET_OPEN);
    }

    @Test
    void aPartOfTheDaysShowsThatItIsThereNeverThatItIsNot() {
        var autumn = new Interval(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31));
        var missed = progress(target(null, "GE", "12"), figure("3", Qualifier.EQ, autumn));
        assertThat(missed.state()).isEqualTo(Progress.State.UNKNOWN);
        assertThat(missed.why()).isEqualTo(Progress.Why.PART_OF_THE_DAYS);
        assertThat(missed.percent()).isNull();
        assertThat(progress(target(null, "LE", "12"), figure("3", Qualifier.EQ, autumn))
                        .why())
                .isEqualTo(Progress.Why.PART_OF_THE_DAYS);
        assertThat(progress(target(null, "GE", "12"), figure("13", Qualifier.EQ, autumn))
                        .state())
                .isEqualTo(Progress.State.REACHED);
        assertThat(progress(target(null, "LE", "12"), figure("13", Qualifier.EQ, autumn))
                        .state())
                .isEqualTo(Progress.State.NOT_REACHED);
    }

    @Test
    void aShareNeedsItsPopulationAndThousandsAreNotOnes() {
        assertThat(progress(share(null, "200", "80"), figure("160", Qualifier.EQ, YEAR)))
                .isEqualTo(new Progress(
                        Progress.State.REACHED,
                        null,
                        new BigDecimal("160.000000"),
                        new BigDecimal("100.000000"),
                        Qualifier.EQ));
        assertThat(progress(share(null, null, "80"), figure("160", Qualifier.EQ, YEAR))
                        .why())
                .isEqualTo(Progress.Why.POPULATION_UNKNOWN);
        assertThat(progress(share("50", null, null), figure("49", Qualifier.EQ, YEAR))
                        .state())
                .isEqualTo(Progress.State.NOT_REACHED);
        var thousands = new PlanTargetsFact.Target(
                "articles", "Tin, bài", null, null, new BigDecimal("2"), "nghìn tin", null, null);
        assertThat(progress(thousands, figure("300", Qualifier.EQ, YEAR)).why()).isEqualTo(Progress.Why.OTHER_MEASURE);
    }

    private List<String> said() {
        return targets.of(TENANT, QUERY).stream()
                .map(target -> target.plan() + " " + target.wanted() + " " + target.value())
                .toList();
    }

    private Progress progress(PlanTargetsFact.Target target, Figure figure) {
        var plan = plan("so", "APPROVED", null, target);
        return targets.progress(Target.of("p", plan, target, "articles"), figure, "tin");
    }

    private static PlanTargetsFact plan(
            String unit, String status, @Nullable String base, PlanTargetsFact.Target target) {
        return new PlanTargetsFact(
                unit,
                "15",
                "/KH",
                "Hưởng ứng",
                status,
                List.of("d1"),
                new Days(YEAR.from(), YEAR.to()),
                null,
                base == null ? null : new PlanTargetsFact.Amends(base),
                List.of(target));
    }

    private static PlanTargetsFact.Target target(
            @Nullable String unit, @Nullable String qualifier, @Nullable String value) {
        var number = value == null ? null : new BigDecimal(value);
        return new PlanTargetsFact.Target("articles", "Tin, bài", unit, qualifier, number, null, null, null);
    }

    private static PlanTargetsFact.Target share(
            @Nullable String part, @Nullable String whole, @Nullable String percent) {
        var share = new PlanTargetsFact.Share("hộ dân", number(part), number(whole), number(percent));
        return new PlanTargetsFact.Target("articles", "Hộ dân", null, "GE", null, null, share, null);
    }

    private static @Nullable BigDecimal number(@Nullable String plain) {
        return plain == null ? null : new BigDecimal(plain);
    }

    private static Figure figure(@Nullable String value, Qualifier qualifier, Interval period) {
        var token = new CellToken(new FigureQuery("d1", "so", period), null, "articles");
        return value == null
                ? Figure.without(token, 0, Figure.Reason.NOT_REPORTED)
                : new Figure(token, new BigDecimal(value), qualifier, 1, null);
    }
}
