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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.City;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

class ExtendingTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 20);
    private static final LocalDate SECOND = LocalDate.of(2025, 4, 30);
    private static final Period SOON = Period.ofDays(3);
    private static final Caller OFFICER = new Caller(TENANT, "chuyenvien");

    private final City city = new City();
    private final Extending extending = new Extending(city.service.tasks, city.service.access);
    private final String plan = city.plan("").id();
    private Versioned<Task> task = task("");

    @BeforeEach
    void theOfficerRecordsAtTheDepartment() {
        city.service.post(OFFICER, city.science, Right.RECORD);
    }

    @Test
    void bothDaysAreKeptAndTheTaskIsHeldToEither() {
        done(ask(SECOND));
        assertThat(stateOn(FIRST.plusDays(1), Against.EXTENDED)).isEqualTo(DeadlineState.OVERDUE);
        task = done(decide(true, null, null));
        assertThat(task.state().deadline()).isNotNull();
        assertThat(task.state().lastDay(Against.ORIGINAL)).isEqualTo(FIRST);
        assertThat(task.state().lastDay(Against.EXTENDED)).isEqualTo(SECOND);
        assertThat(stateOn(FIRST.plusDays(1), Against.EXTENDED)).isEqualTo(DeadlineState.NOT_DUE);
        assertThat(stateOn(FIRST.plusDays(1), Against.ORIGINAL)).isEqualTo(DeadlineState.OVERDUE);
        assertThat(stateOn(SECOND.plusDays(1), Against.EXTENDED)).isEqualTo(DeadlineState.OVERDUE);
        assertThat(task.state().course().dealings().extensions())
                .containsExactly(new Extension(
                        city.science,
                        FIRST,
                        SECOND,
                        "Chờ số liệu",
                        NOW,
                        "Văn thư",
                        Extension.State.GRANTED,
                        SECOND,
                        new Ruling(NOW, "Văn thư", null)));
    }

    @Test
    void doneBetweenTheTwoDaysIsOnTimeAgainstOneAndLateAgainstTheOther() {
        done(ask(SECOND));
        task = done(decide(true, null, null));
        var finished = task.state().done(FIRST.plusDays(2));
        assertThat(finished.deadlineState(Against.EXTENDED, SECOND, SOON)).isEqualTo(DeadlineState.DONE_ON_TIME);
        assertThat(finished.deadlineState(Against.ORIGINAL, SECOND, SOON)).isEqualTo(DeadlineState.DONE_LATE);
    }

    @Test
    void anotherDayMayBeGrantedThanTheOneAskedFor() {
        done(ask(SECOND));
        task = done(decide(true, FIRST.plusDays(3), "Chỉ đến 23/4"));
        assertThat(task.state().lastDay(Against.EXTENDED)).isEqualTo(FIRST.plusDays(3));
        assertThat(task.state().course().dealings().extensions().getFirst().asked())
                .isEqualTo(SECOND);
    }

    @Test
    void aRefusalLeavesTheDayAndIsKeptWithItsReason() {
        done(ask(SECOND));
        task = done(decide(false, null, "Không có lý do chính đáng"));
        assertThat(task.state().lastDay(Against.EXTENDED)).isEqualTo(FIRST);
        assertThat(task.state().course().dealings().extensions().getFirst().state())
                .isEqualTo(Extension.State.REFUSED);
        done(ask(SECOND));
        task = done(decide(true, null, null));
        done(ask(SECOND.plusDays(5)));
        task = done(decide(false, null, "Đã gia hạn một lần"));
        assertThat(task.state().lastDay(Against.EXTENDED)).isEqualTo(SECOND);
    }

    @Test
    void actsOutOfTurnAreRefused() {
        assertThat(refusal(decide(true, null, null))).isEqualTo(Refusal.conflict("nothing-waits"));
        assertThat(violations(ask(FIRST))).containsExactly("/to later-than-deadline");
        done(ask(SECOND));
        assertThat(refusal(ask(SECOND))).isEqualTo(Refusal.conflict("extension-waiting"));
        assertThat(violations(decide(true, FIRST, null))).containsExactly("/to later-than-deadline");
        assertThat(violations(decide(false, SECOND, null)))
                .containsExactly("/reason required", "/to refused-has-no-day");
        task = city.task(
                plan,
                "\"title\": \"Không hạn\", \"roles\": [{\"role\": \"LEAD\", \"unit\": \"%s\"}]"
                        .formatted(city.science));
        assertThat(refusal(ask(SECOND))).isEqualTo(Refusal.conflict("no-deadline"));
        task = task(", \"execution\": \"DONE\"");
        assertThat(refusal(ask(SECOND))).isEqualTo(Refusal.conflict("task-done"));
    }

    @Test
    void noTimeIsGrantedOnceItIsDoneSoThatLateStaysLate() {
        done(ask(SECOND));
        var isDone = draft(TaskDraft.class, json(", \"execution\": \"DONE\""));
        done(city.service.assigningTasks.change(city.service.command(CLERK), task.id(), isDone));
        assertThat(refusal(decide(true, null, null))).isEqualTo(Refusal.conflict("task-done"));
        task = done(decide(false, null, "Đã xong"));
        assertThat(task.state().lastDay(Against.EXTENDED)).isEqualTo(FIRST);
    }

    @Test
    void onlyWhoMayRecordThereAsksAndOnlyWhoGaveItAnswers() {
        var elsewhere = new Extension.Draft(city.health, SECOND, "x");
        assertThat(refusal(extending.ask(city.service.command(OFFICER), task.id(), elsewhere))
                        .code())
                .isEqualTo("right-missing");
        assertThat(violations(extending.ask(city.service.command(CLERK), task.id(), elsewhere)))
                .containsExactly("/unit has-no-part");
        done(ask(SECOND));
        assertThat(refusal(extending.decide(
                                city.service.command(OFFICER), task.id(), new Extension.Verdict(true, null, null)))
                        .code())
                .isEqualTo("right-missing");
    }

    @Test
    void theFirstDayCannotBeMovedUnderAnExtension() {
        done(ask(SECOND));
        done(decide(true, null, null));
        var moved = draft(TaskDraft.class, json("").replace("2025-04-20", "2025-04-25"));
        assertThat(violations(city.service.assigningTasks.change(city.service.command(CLERK), task.id(), moved)))
                .containsExactly("/deadline/date was-extended");
        var renamed = draft(TaskDraft.class, json("").replace("Báo cáo", "Báo cáo quý"));
        assertThat(done(city.service.assigningTasks.change(city.service.command(CLERK), task.id(), renamed))
                        .state()
                        .lastDay(Against.EXTENDED))
                .isEqualTo(SECOND);
    }

    @Test
    void soOftenMoreTimeIsAskedForAndNoMore() {
        for (int i = 0; i < Dealings.EXTENSIONS; i++) {
            done(ask(SECOND));
            done(decide(false, null, "Không"));
        }
        assertThat(refusal(ask(SECOND))).isEqualTo(Refusal.conflict("too-many-acts"));
    }

    private DeadlineState stateOn(LocalDate day, Against against) {
        return task.state().deadlineState(against, day, SOON);
    }

    private Versioned<Task> task(String more) {
        return done(
                city.service.assigningTasks.assign(city.service.command(CLERK), draft(TaskDraft.class, json(more))));
    }

    private String json(String more) {
        return """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "Báo cáo",
                 "deadline": {"asWritten": "chậm nhất ngày 20/4/2025", "date": "2025-04-20"},
                 "roles": [{"role": "LEAD", "unit": "%s"}]%s}""".formatted(plan, city.science, more);
    }

    private Outcome<Versioned<Task>> ask(LocalDate to) {
        return extending.ask(
                city.service.command(OFFICER), task.id(), new Extension.Draft(city.science, to, "Chờ số liệu"));
    }

    private Outcome<Versioned<Task>> decide(boolean granted, @Nullable LocalDate to, @Nullable String reason) {
        return extending.decide(city.service.command(CLERK), task.id(), new Extension.Verdict(granted, to, reason));
    }
}
