package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.activity.activity.Stated.activity;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thongsuot.platform.aggregate.Violation;

class FactRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 5);

    @ParameterizedTest
    @EnumSource
    @Tag("TA-10")
    void everyKindCanBeRecorded(ActivityKind kind) {
        assertHolds(activity().as(kind, Mode.ORGANISE));
    }

    @Test
    @Tag("DN-14")
    void neitherDateNorPlaceNorAudienceIsNeeded() {
        assertHolds(activity());
    }

    @Test
    void theLeadIsNoCoordinator() {
        assertBreaks(activity().by("office", "industry", "office"), "/coordinators/1", "lead-as-coordinator");
    }

    @Test
    void aCoordinatorIsNamedOnce() {
        assertBreaks(activity().by("office", "trade", "industry", "trade"), "/coordinators/2", "listed-twice");
    }

    @Test
    void aDirectiveAndATaskAreNamedOnce() {
        assertBreaks(activity().answering("d1", "d1"), "/directives/1", "listed-twice");
        assertBreaks(activity().carryingOut("t1", "t2", "t1"), "/tasks/2", "listed-twice");
    }

    @Test
    void anItemBelongsToAPlan() {
        assertBreaks(activity().planned(null, "a"), "/planItem", "item-without-plan");
        assertHolds(activity().planned("plan", "a"));
        assertHolds(activity().planned("plan", null));
    }

    @Test
    @Tag("DN-17")
    void integrationMustBeExplained() {
        var integrated = activity().as(ActivityKind.INTEGRATED_TASK, Mode.INTEGRATE);
        assertBreaks(integrated, "/integrates", "integration-explained");
        assertHolds(integrated.integrating("d8", "Đề án 06", "Rà soát thủ tục hành chính"));
    }

    @Test
    @Tag("DN-17")
    void aMovementMayServeRoutineWorkTooWithoutBeingIntegrationItself() {
        assertHolds(activity()
                .as(ActivityKind.INITIATIVE_MOVEMENT, Mode.ORGANISE)
                .in(State.LAUNCHED)
                .integrating(null, "Cải cách hành chính", "Sáng kiến cải tiến quy trình"));
    }

    @Test
    void aDoneDeedDoesNotLieInTheFuture() {
        assertHolds(activity().on("2025-05-05"));
        assertBreaks(activity().on("2025-05-06"), "/when", "done-in-future");
        assertBreaks(activity().from("2025-05-01", "2025-05-07"), "/when", "done-in-future");
    }

    @Test
    void aDoneDeedOfThisMonthMayAlreadyHaveTakenPlace() {
        assertHolds(activity().on("2025-05"));
        assertHolds(activity().on("2025"));
        assertBreaks(activity().on("2025-06"), "/when", "done-in-future");
    }

    @Test
    void aMovementIsNotLaunchedBeforeItBegins() {
        assertHolds(activity().in(State.LAUNCHED).from("2025-05-01", "2025-12-31"));
        assertBreaks(activity().in(State.LAUNCHED).on("2025-05-06"), "/when", "done-in-future");
    }

    @Test
    @Tag("DN-16")
    void whatIsPossibleOrPlannedMayLieInTheFuture() {
        assertHolds(activity().in(State.POSSIBLE).on("2026-04-21"));
        assertHolds(activity().in(State.PLANNED).on("2026-04-21"));
    }

    @Test
    void nothingIsWithdrawnByStatingIt() {
        assertBreaks(activity().in(State.WITHDRAWN), "/state", "withdraw-by-delete");
    }

    @Test
    void allBrokenRulesAreToldAtOnce() {
        var facts = activity().by("office", "office").planned(null, "a").on("2030");
        assertThat(broken(facts)).hasSize(3);
    }

    private static void assertHolds(Stated stated) {
        assertThat(broken(stated)).isEmpty();
    }

    private static void assertBreaks(Stated stated, String pointer, String rule) {
        assertThat(broken(stated)).containsExactly(Violation.of(pointer, rule));
    }

    private static List<Violation> broken(Stated stated) {
        return FactRules.broken(stated.facts(), TODAY);
    }
}
