package vn.thongsuot.directive.task.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.PlanCopy;
import vn.thongsuot.directive.task.Role;
import vn.thongsuot.directive.task.RoleKind;
import vn.thongsuot.directive.task.Source;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.Window;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;
import vn.thongsuot.platformtest.wire.Samples;

class TaskWireTest {

    private static final StoredJson JSON = new StoredJson();

    private static final Task FULL = new Task(
            new Source(Source.Kind.PLAN, "p", "III.1"),
            "d",
            "t",
            1,
            "Tuyên truyền",
            "Nội dung",
            "Tin bài",
            List.of(new Role(RoleKind.LEAD, "u", "nhãn", true, "ghi chú")),
            new Window(LocalDate.of(2025, 9, 22), LocalDate.of(2025, 10, 5)),
            new Deadline("đến hết ngày 05/10/2025", LocalDate.of(2025, 10, 5)),
            Execution.DONE,
            LocalDate.of(2025, 10, 1),
            Set.of("secret-unit"));
    private static final Task BARE = new Task(
            new Source(Source.Kind.EVENT, "e", null),
            null,
            null,
            0,
            "Quán triệt",
            null,
            null,
            List.of(),
            null,
            null,
            Execution.NOT_STARTED,
            null,
            Set.of());

    @Test
    void whatIsToldFitsTheContract() {
        assertThat(violations(Task.ASSIGNED, FULL)).isEmpty();
        assertThat(violations(Task.ASSIGNED, BARE)).isEmpty();
        assertThat(violations(Task.CHANGED, FULL)).isEmpty();
        assertThat(violations(Task.CHANGED, BARE)).isEmpty();
    }

    @Test
    void everySampleOfAPlanIsReadAsThisServiceKeepsIt() {
        assertThat(Samples.of("plans")).isNotEmpty().allSatisfy(sample -> {
            var plan = JSON.fromJson(sample.json().getBytes(StandardCharsets.UTF_8), PlanCopy.class);
            assertThat(plan.unit()).isNotBlank();
        });
    }

    private static List<String> violations(String type, Task task) {
        return EventSchemas.violations(type, JSON.toJson(TaskWire.of(new Versioned<>("id1", 1, task))));
    }
}
