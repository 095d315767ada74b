package vn.thongsuot.directive.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.City;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

/** The science department leads, the health department coordinates, the district owes a product of its own. */
class HandingInTest {

    private static final LocalDate LAST = LocalDate.of(2025, 4, 20);
    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);
    private static final Caller OFFICER = new Caller(TENANT, "chuyenvien");

    private final City city = new City();
    private final HandingIn handingIn = new HandingIn(city.service.tasks, city.service.access);
    private final TellingProgress telling = new TellingProgress(city.service.tasks, city.service.access);
    private Versioned<Task> task = task(city.science);

    @BeforeEach
    void theOfficerRecordsAtTheDepartment() {
        city.service.post(OFFICER, city.science, Right.RECORD);
    }

    @Test
    void whatIsHandedInWaitsUntilTheAssignerConfirmsIt() {
        task = done(handIn(OFFICER, city.science, LAST));
        assertThat(task.state().execution()).isEqualTo(Execution.NOT_STARTED);
        assertThat(task.state().course().dealings().awaiting()).containsExactly(city.science);
        task = done(decide(city.science, true, null));
        assertThat(task.state().course().dealings().awaiting()).isEmpty();
        assertThat(task.state().execution()).isEqualTo(Execution.DONE);
        var kept = task.state().course().dealings().handIns().getFirst();
        assertThat(kept.state()).isEqualTo(HandIn.State.CONFIRMED);
        assertThat(kept.at()).isEqualTo(NOW);
        assertThat(kept.by()).isEqualTo("Văn thư");
        assertThat(kept.products()).containsExactly(new Product(Product.Kind.REPORT, "r1"));
        assertThat(kept.ruling()).isEqualTo(new Ruling(NOW, "Văn thư", null));
    }

    @Test
    void timelinessCountsFromTheHandInThatWasConfirmedNotFromTheFirstNorFromTheConfirmation() {
        done(handIn(OFFICER, city.science, LAST));
        done(decide(city.science, false, "Thiếu số liệu"));
        done(handIn(OFFICER, city.science, LAST.plusDays(1)));
        var late = done(decide(city.science, true, null)).state();
        assertThat(late.doneOn()).isEqualTo(LAST.plusDays(1));
        assertThat(late.deadlineState(TODAY, Period.ofDays(3))).isEqualTo(DeadlineState.DONE_LATE);
        assertThat(late.course().dealings().handIns())
                .extracting(HandIn::state)
                .containsExactly(HandIn.State.RETURNED, HandIn.State.CONFIRMED);
        task = task(city.science);
        done(handIn(OFFICER, city.science, LAST));
        var inTime = done(decide(city.science, true, null)).state();
        assertThat(inTime.deadlineState(TODAY, Period.ofDays(3))).isEqualTo(DeadlineState.DONE_ON_TIME);
    }

    @Test
    void theLeadsCompletionClosesThoseWhoOweNothingOfTheirOwnAndSaysWhy() {
        done(handIn(OFFICER, city.science, LAST));
        var course = done(decide(city.science, true, null)).state().course();
        assertThat(course.of(city.health))
                .contains(new Progress(city.health, Execution.DONE, LAST, Progress.Because.LEAD_COMPLETED));
        assertThat(course.of(city.district)).isEmpty();
        assertThat(course.of(city.science))
                .contains(new Progress(city.science, Execution.DONE, LAST, Progress.Because.CONFIRMED));
    }

    @Test
    void aCoordinatorWhoseOwnProductWaitsIsNotClosedOverIt() {
        done(handIn(CLERK, city.health, LAST));
        done(handIn(OFFICER, city.science, LAST));
        var course = done(decide(city.science, true, null)).state().course();
        assertThat(course.of(city.health)).isEmpty();
        assertThat(course.dealings().awaiting()).containsExactly(city.health);
    }

    @Test
    void severalLeadsAreDoneWhenTheLastIs() {
        task = task(city.science, city.thuDuc);
        done(handIn(CLERK, city.science, LAST.plusDays(1)));
        assertThat(done(decide(city.science, true, null)).state().execution()).isEqualTo(Execution.NOT_STARTED);
        done(handIn(CLERK, city.thuDuc, LAST));
        var both = done(decide(city.thuDuc, true, null)).state();
        assertThat(both.execution()).isEqualTo(Execution.DONE);
        assertThat(both.doneOn()).isEqualTo(LAST.plusDays(1));
    }

    @Test
    void aCoordinatorsConfirmedProductDoesNotEndTheTask() {
        done(handIn(CLERK, city.district, LAST));
        var after = done(decide(city.district, true, null)).state();
        assertThat(after.execution()).isEqualTo(Execution.NOT_STARTED);
        assertThat(after.course().isDone(city.district)).isTrue();
    }

    @Test
    void takenUpAgainTheTaskOpensThoseWhoWereClosedWithIt() {
        done(handIn(OFFICER, city.science, LAST));
        done(decide(city.science, true, null));
        assertThat(refusal(handIn(OFFICER, city.science, LAST)).code()).isEqualTo("hand-in-confirmed");
        assertThat(refusal(telling.tell(
                                city.service.command(OFFICER),
                                task.id(),
                                new TellingProgress.Told(city.science, Execution.IN_PROGRESS)))
                        .code())
                .isEqualTo("hand-in-confirmed");
        var open = done(city.service.assigningTasks.change(
                        city.service.command(CLERK),
                        task.id(),
                        draft(TaskDraft.class, "{" + body(city.science) + ", \"execution\": \"IN_PROGRESS\"}")))
                .state();
        assertThat(open.course().progress()).isEmpty();
        assertThat(open.doneOn()).isNull();
        done(handIn(OFFICER, city.science, TODAY));
    }

    @Test
    void onlyWhoMayRecordThereHandsInAndOnlyWhoGaveItAnswers() {
        assertThat(refusal(handIn(OFFICER, city.health, LAST)).code()).isEqualTo("right-missing");
        assertThat(violations(handIn(CLERK, city.rural, LAST))).containsExactly("/unit has-no-part");
        assertThat(violations(handIn(CLERK, city.committee, LAST))).containsExactly("/unit has-no-part");
        done(handIn(OFFICER, city.science, LAST));
        assertThat(refusal(handingIn.decide(
                                city.service.command(OFFICER), task.id(), new HandIn.Verdict(city.science, true, null)))
                        .code())
                .isEqualTo("right-missing");
    }

    @Test
    void actsOutOfTurnAreRefused() {
        assertThat(refusal(decide(city.science, true, null))).isEqualTo(Refusal.conflict("nothing-waits"));
        done(handIn(OFFICER, city.science, LAST));
        assertThat(refusal(handIn(OFFICER, city.science, LAST))).isEqualTo(Refusal.conflict("hand-in-waiting"));
        assertThat(violations(decide(city.science, false, null))).containsExactly("/reason required");
    }

    @Test
    void aUnitHandsInSoOftenAndNoMore() {
        for (int i = 0; i < Dealings.OF_ONE_UNIT; i++) {
            done(handIn(OFFICER, city.science, LAST));
            done(decide(city.science, false, "Chưa đạt"));
        }
        assertThat(refusal(handIn(OFFICER, city.science, LAST))).isEqualTo(Refusal.conflict("too-many-acts"));
    }

    @Test
    void mistakesArePointedTo() {
        assertThat(violations(handIn(new HandIn.Draft(null, TODAY.plusDays(1), null, null))))
                .containsExactly("/unit required", "/text nothing-handed-in", "/on in-the-future");
        var product = new Product(Product.Kind.FILE, "");
        assertThat(violations(
                        handIn(new HandIn.Draft(city.science, null, "x".repeat(2001), List.of(product, product)))))
                .containsExactly(
                        "/text too-long",
                        "/products/1 duplicate",
                        "/products/0/id required",
                        "/products/1/id required");
        assertThat(violations(handIn(new HandIn.Draft(city.science, null, "Tài liệu (MẬT)", null))))
                .containsExactly("/text state-secret");
    }

    private Versioned<Task> task(String... leads) {
        var plan = city.plan(", \"shortName\": \"%s\"".formatted(leads.length));
        return city.task(plan.id(), body(leads).replaceFirst("\"source\": \\{[^}]*}, ", ""));
    }

    private String body(String... leads) {
        var roles = new StringBuilder();
        for (var lead : leads) {
            roles.append("{\"role\": \"LEAD\", \"unit\": \"%s\"}, ".formatted(lead));
        }
        var source = task == null ? "x" : task.state().source().id();
        return """
                "source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "Báo cáo",
                "deadline": {"asWritten": "chậm nhất ngày 20/4/2025", "date": "2025-04-20"},
                "roles": [%s{"role": "COORDINATE", "unit": "%s"}, {"role": "SUPERVISE", "unit": "%s"},
                          {"role": "COORDINATE", "unit": "%s", "deliverable": "Danh sách"}]""".formatted(source, roles, city.health, city.committee, city.district);
    }

    private Outcome<Versioned<Task>> handIn(Caller by, String unit, LocalDate on) {
        var product = new Product(Product.Kind.REPORT, "r1");
        return handingIn.handIn(
                city.service.command(by), task.id(), new HandIn.Draft(unit, on, "Đã xong", List.of(product)));
    }

    private Outcome<Versioned<Task>> handIn(HandIn.Draft draft) {
        return handingIn.handIn(city.service.command(CLERK), task.id(), draft);
    }

    private Outcome<Versioned<Task>> decide(String unit, boolean confirmed, @Nullable String reason) {
        return handingIn.decide(city.service.command(CLERK), task.id(), new HandIn.Verdict(unit, confirmed, reason));
    }
}
