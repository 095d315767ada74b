package vn.thongsuot.directive.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.StandingDirectives;
import vn.thongsuot.directive.time.Window;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.platformtest.wire.Samples;

class DerivingTasksTest {

    private static final Window FRAME = new Window(LocalDate.of(2025, 9, 22), LocalDate.of(2025, 10, 5));
    private static final Window EXPO = new Window(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 3));

    private final InMemoryService service = new InMemoryService();
    private final InMemoryReplica<PlanItems> plans = InMemoryReplica.impatient(PlanItems.class);
    private final DerivingTasks deriving =
            new DerivingTasks(service.tasks, plans, new StandingDirectives(service.directives), service.access);
    private final String commune = service.unit("UBND xã Thuận An", "PEOPLES_COMMITTEE", "COMMUNE", "STATE", null);
    private final String culture = service.unit("Phòng Văn hóa - Xã hội", "DIVISION", "COMMUNE", "STATE", commune);

    @BeforeEach
    void theClerkIssues() {
        service.post(CLERK, commune, Right.ISSUE);
        service.plans.know(TENANT, "plan", PlanCopy.of(commune));
    }

    @Test
    @Tag("TA-23")
    void formsAssignmentsAndRequestsBecomeTasksInTheTimeFrameOfThePlan() {
        know("APPROVED");
        var tasks = done(derive());
        assertThat(tasks)
                .extracting(task -> task.state().source().item())
                .containsExactly("f-a", "f-b", "f-c", "f-d", "f-e", "f-f", "a-1", "a-2", "r-3");
        assertThat(tasks)
                .filteredOn(task -> !"f-c".equals(task.state().source().item()))
                .allSatisfy(task -> assertThat(task.state().window()).isEqualTo(FRAME));
        assertThat(tasks.get(2).state().window()).isEqualTo(EXPO);
        assertThat(tasks.get(6).state().roles()).containsExactly(Role.of(RoleKind.LEAD, culture));
        assertThat(tasks)
                .allSatisfy(task -> assertThat(task.state().directive()).isEqualTo("4652"));
    }

    @Test
    void underADocumentThatWasJoinedTheyComeUnderTheOneThatStays() {
        know("APPROVED");
        var stays = service.directive("""
                {"system": "STATE", "kind": "NOTICE", "direction": "REFERENCE", "symbol": "1/TB-UBND"}""");
        var command = service.command(CLERK);
        done(service.directives.create(
                command,
                "4652",
                () -> Decision.accepted(
                        stays.state().filed(stays.state().filing().joined(stays.id())), Directive.REGISTERED)));
        assertThat(done(derive()))
                .allSatisfy(task -> assertThat(task.state().directive()).isEqualTo(stays.id()));
    }

    @Test
    void askedForAgainNothingIsDoubledAndWhatWasTakenByHandStays() {
        know("APPROVED");
        var byHand = done(service.assigningTasks.assign(service.command(CLERK), draft(TaskDraft.class, """
                {"source": {"kind": "PLAN", "id": "plan", "item": "III.1"}, "title": "Tuyên truyền"}""")));
        var first = done(derive());
        assertThat(first).hasSize(9).extracting(Versioned::id).contains(byHand.id());
        assertThat(done(derive())).isEqualTo(first);
    }

    @Test
    void onlyAnApprovedPlanOfOnesOwnYieldsTasks() {
        assertThat(refusal(derive()).code()).isEqualTo("reference-not-yet-known");
        know("SUBMITTED");
        assertThat(refusal(derive())).isEqualTo(Refusal.conflict("plan-not-approved"));
        assertThat(violations(deriving.derive(service.command(CLERK), new DerivingTasks.Wish(null))))
                .containsExactly("/plan required");
        plans.know(TENANT, "other", new PlanItems("elsewhere", "APPROVED", null, null, null));
        assertThat(refusal(deriving.derive(service.command(CLERK), new DerivingTasks.Wish("other")))
                        .code())
                .isEqualTo("right-missing");
    }

    @Test
    void everySampleOfAPlanIsRead() {
        assertThat(Samples.of("plans")).isNotEmpty().allSatisfy(sample -> {
            var plan = new StoredJson().fromJson(sample.json().getBytes(StandardCharsets.UTF_8), PlanItems.class);
            assertThat(plan.unit()).isNotBlank();
        });
    }

    @Test
    void whatWasTakenByHandIsFoundAmongManyTasksOfThePlan() {
        know("APPROVED");
        var json = "{\"source\": {\"kind\": \"PLAN\", \"id\": \"plan\", \"item\": \"%s\"}, \"title\": \"x\"}";
        for (int i = 0; i <= 205; i++) {
            var item = i < 205 ? "x" + i : "III.1";
            done(service.assigningTasks.assign(service.command(CLERK), draft(TaskDraft.class, json.formatted(item))));
        }
        assertThat(done(derive())).hasSize(205 + 9);
    }

    private Outcome<List<Versioned<Task>>> derive() {
        return deriving.derive(service.command(CLERK), new DerivingTasks.Wish("plan"));
    }

    private void know(String status) {
        var items = List.of(
                item("c-1", "II.3.a", "CONTENT", null),
                item("f-a", "II.4.a", "FORM", null),
                item("f-b", "II.4.b", "FORM", null),
                item("f-c", "II.4.c", "FORM", EXPO),
                item("f-d", "II.4.d", "FORM", null),
                item("f-e", "II.4.e", "FORM", null),
                item("f-f", "II.4.f", "FORM", null),
                item("p-5", "II.5", "PARTICIPATION", EXPO),
                new PlanItems.Item(
                        "a-1",
                        "III.1",
                        "ASSIGNMENT",
                        "Tuyên truyền",
                        List.of(
                                new PlanItems.Part("LEAD", culture, null, null),
                                new PlanItems.Part("ADDED_LATER", culture, null, null)),
                        null),
                item("a-2", "III.2", "ASSIGNMENT", null),
                item("r-3", "III.3", "REQUEST", null));
        plans.know(TENANT, "plan", new PlanItems(commune, status, List.of("4652", "3886"), FRAME, items));
    }

    private static PlanItems.Item item(String id, String label, String kind, @Nullable Window window) {
        return new PlanItems.Item(id, label, kind, "Nội dung " + label, null, window);
    }
}
