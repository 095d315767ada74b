package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.answer.Answers;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.ReorganisationFact;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.facts.UnitLineFact;
import vn.thongsuot.reporting.facts.UnitLines;
import vn.thongsuot.reporting.figure.Selecting;

class GatheringTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final int BOUND = 3;
    private static final LocalDate DAY = LocalDate.of(2025, 4, 21);

    private final InMemoryReplica<DirectiveFact> directives = InMemoryReplica.impatient(DirectiveFact.class);
    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final InMemoryReplica<ActivityFact> activities =
            InMemoryReplica.impatient(ActivityFact.class, "directives", "unit", "coordinators");
    private final InMemoryReplica<AssignmentFact> assignments =
            InMemoryReplica.impatient(AssignmentFact.class, "directive", "unit");
    private final InMemoryReplica<UnitLineFact> lines = InMemoryReplica.impatient(UnitLineFact.class);
    private final InMemoryReplica<ReorganisationFact> acts = InMemoryReplica.impatient(ReorganisationFact.class);
    private final Gathering gathering = gathering();

    @SuppressWarnings("NullAway") // figures and other reports are not asked for here
    private Gathering gathering() {
        var known = new Directives(directives);
        var organisation = new Organisation(units);
        var answers = new Answers(
                known,
                organisation,
                assignments,
                InMemoryReplica.impatient(PlanFact.class, "directives", "unit"),
                InMemoryReplica.impatient(ReportFact.class, "directive", "unit", "period.to"));
        return new Gathering(
                known,
                organisation,
                InMemoryReplica.impatient(TaskFact.class, "directive"),
                activities,
                InMemoryReplica.impatient(CampaignFact.class),
                new Selecting(known, organisation, new UnitLines(lines, acts), Clock.systemUTC()),
                null,
                null,
                answers,
                null,
                BOUND);
    }

    @BeforeEach
    void twoUnitsAreKnown() {
        directives.know(TENANT, "d1", DongNai.letter572());
        units.know(TENANT, "sct", unit("Sở Công Thương", null));
        units.know(TENANT, "vps", unit("Văn phòng Sở", "sct"));
        units.know(TENANT, "xa", unit("Xã", null));
    }

    @Test
    void moreDeedsThanAReportMayTellOfAreRefused() {
        add("vps", BOUND);
        assertThat(gathering.activities(TENANT, frame())).hasSize(BOUND);

        activities.know(TENANT, "one-more", deed("vps", List.of()));
        assertThatThrownBy(() -> gathering.activities(TENANT, frame()))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
                    assertThat(refused.refusal().code()).isEqualTo("report-too-wide");
                });
    }

    @Test
    void deedsOfOtherUnitsDoNotCountAgainstTheBound() {
        add("xa", 10 * BOUND);
        activities.know(TENANT, "with-us", deed("xa", List.of("vps")));

        assertThat(gathering.activities(TENANT, frame()))
                .extracting(Versioned::id)
                .containsExactly("with-us");
    }

    @Test
    void unitsStandWhereTheyStoodAtTheEndOfThePeriod() {
        lastOnTheLastDayAndGoneTheDayBefore();
        var paths = gathering.paths(TENANT, frame());

        assertThat(paths.apply("last")).containsExactly("last", "sct");
        assertThat(paths.apply("gone")).containsExactly("gone", "xa");
    }

    @Test
    void deedsAreOfUnitsThatWereInScopeAtTheEndOfThePeriod() {
        lastOnTheLastDayAndGoneTheDayBefore();
        List.of("last", "gone").forEach(unit -> activities.know(TENANT, "of-" + unit, deed(unit, List.of())));

        assertThat(gathering.activities(TENANT, frame()))
                .extracting(Versioned::id)
                .containsExactly("of-last");
    }

    @Test
    void thoseAskedAreInScopeAtTheEndOfThePeriod() {
        lastOnTheLastDayAndGoneTheDayBefore();
        List.of("last", "gone")
                .forEach(unit ->
                        assignments.know(TENANT, "as-" + unit, new AssignmentFact("d1", unit, "RECEIVED", null)));

        assertThat(gathering.answers(TENANT, frame())).extracting(Answer::unit).containsExactly("last");
    }

    /** Both went from the department into another unit. The period of the report ends on 5 May 2025. */
    private void lastOnTheLastDayAndGoneTheDayBefore() {
        units.know(TENANT, "last", ended(LocalDate.of(2025, 5, 5)));
        units.know(TENANT, "gone", ended(LocalDate.of(2025, 5, 4)));
        List.of("last", "gone").forEach(id -> lines.know(TENANT, id, new UnitLineFact(List.of(), List.of("xa"))));
    }

    private static UnitCopy ended(LocalDate day) {
        return new UnitCopy("Phòng cũ", null, null, "OFFICE", "PROVINCE", "STATE", "sct", null, day, true, 1);
    }

    private void add(String unit, int count) {
        for (var place = 0; place < count; place++) {
            activities.know(TENANT, unit + place, deed(unit, List.of()));
        }
    }

    private static ActivityFact deed(String unit, List<String> coordinators) {
        return new ActivityFact(
                unit,
                coordinators,
                "TRAINING",
                "ORGANISE",
                "DONE",
                "Tập huấn",
                null,
                new Days(DAY, DAY),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of("d1"),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static UnitCopy unit(String name, @Nullable String parent) {
        return new UnitCopy(name, null, null, "OFFICE", "PROVINCE", "STATE", parent, null, null, true, 1);
    }

    private static Report.Frame frame() {
        return new DongNai().report().frame();
    }
}
