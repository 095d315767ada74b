package vn.thongsuot.directive.task.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.task.Adopted;
import vn.thongsuot.directive.task.Course;
import vn.thongsuot.directive.task.Dealings;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.Extension;
import vn.thongsuot.directive.task.Form;
import vn.thongsuot.directive.task.HandIn;
import vn.thongsuot.directive.task.Innovation;
import vn.thongsuot.directive.task.Occurrence;
import vn.thongsuot.directive.task.PlanCopy;
import vn.thongsuot.directive.task.Product;
import vn.thongsuot.directive.task.Progress;
import vn.thongsuot.directive.task.Recurrence;
import vn.thongsuot.directive.task.Role;
import vn.thongsuot.directive.task.RoleKind;
import vn.thongsuot.directive.task.Ruling;
import vn.thongsuot.directive.task.Source;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.task.Traits;
import vn.thongsuot.directive.task.Words;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.Window;
import vn.thongsuot.directive.unit.UnitClass;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;
import vn.thongsuot.platformtest.wire.Samples;

class TaskWireTest {

    private static final StoredJson JSON = new StoredJson();

    private static final Instant AT = Instant.parse("2025-10-01T02:00:00Z");
    private static final Window WINDOW = new Window(LocalDate.of(2025, 9, 22), LocalDate.of(2025, 10, 5));
    private static final Task FULL = new Task(
            new Source(Source.Kind.PLAN, "p", "III.1"),
            "d",
            "t",
            1,
            "Tuyên truyền",
            "Nội dung",
            "Tin bài",
            List.of(new Role(
                    RoleKind.LEAD,
                    "u",
                    "nhãn",
                    true,
                    "ghi chú",
                    new UnitClass("các Sở", List.of(UnitKind.DEPARTMENT), List.of(), null, null),
                    LocalDate.of(2022, 9, 7),
                    List.of("u1", "u2"),
                    "sản phẩm riêng")),
            new Window(LocalDate.of(2025, 9, 22), LocalDate.of(2025, 10, 5)),
            new Deadline("đến hết ngày 05/10/2025", LocalDate.of(2025, 10, 5)),
            Execution.DONE,
            LocalDate.of(2025, 10, 1),
            Set.of("secret-unit"),
            new Traits(
                    Form.SOLUTION,
                    "gp",
                    List.of("rà soát"),
                    Innovation.PROCESS,
                    new Recurrence(Recurrence.Every.YEARLY, LocalDate.of(2030, 12, 31))),
            new Course(
                    List.of(new Progress("u", Execution.DONE, LocalDate.of(2025, 10, 1), Progress.Because.CONFIRMED)),
                    new Occurrence("s", 1, "s", true),
                    new Course.First(WINDOW, null),
                    true,
                    new Adopted("t0", "u", Adopted.Line.FUNCTIONAL),
                    LocalDate.of(2025, 9, 1),
                    new Dealings(
                            List.of(new HandIn(
                                    "u",
                                    LocalDate.of(2025, 10, 1),
                                    AT,
                                    "Chánh Văn phòng",
                                    "Lời kín",
                                    List.of(new Product(Product.Kind.REPORT, "r1")),
                                    HandIn.State.WAITING,
                                    new Ruling(AT, "Giám đốc", "Lý do kín"))),
                            List.of(new Extension(
                                    "u",
                                    LocalDate.of(2025, 10, 5),
                                    LocalDate.of(2025, 10, 12),
                                    "Lý do kín",
                                    AT,
                                    "Chánh Văn phòng",
                                    Extension.State.GRANTED,
                                    LocalDate.of(2025, 10, 10),
                                    new Ruling(AT, "Giám đốc", null))),
                            LocalDate.of(2025, 10, 10)),
                    Words.THEIRS));
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
            Set.of(),
            Traits.NONE,
            Course.NONE);

    @Test
    void whatIsToldFitsTheContract() {
        assertThat(violations(Task.ASSIGNED, FULL)).isEmpty();
        assertThat(violations(Task.ASSIGNED, BARE)).isEmpty();
        assertThat(violations(Task.CHANGED, FULL)).isEmpty();
        assertThat(violations(Task.CHANGED, BARE)).isEmpty();
    }

    @Test
    void whatIsKeptForThePlatformItselfIsNotTold() {
        assertThat(JSON.toJson(TaskWire.of(new Versioned<>("id1", 1, FULL))))
                .doesNotContain("secret-unit", "rolling", "\"first\"", "kín", "Chánh Văn phòng", "Giám đốc", "r1");
    }

    @Test
    void whatWasStoredBeforeThereWereTraitsIsReadStill() {
        var before = JSON.toDocument(BARE);
        before.remove("traits");
        before.remove("course");
        assertThat(JSON.fromDocument(before, Task.class)).isEqualTo(BARE);
        assertThat(JSON.fromDocument(JSON.toDocument(FULL), Task.class)).isEqualTo(FULL);
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
