package vn.thongsuot.directive.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.directive.City;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.time.Window;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;

class TaskGroupsTest {

    private static final List<String> GROUPS = List.of(
            "lập Tổ công tác",
            "huấn luyện Tổ công tác",
            "xây dựng bài toán lớn",
            "nhiệm vụ hằng năm",
            "thúc đẩy cộng đồng khởi nghiệp",
            "hạ tầng dữ liệu dùng chung",
            "hợp tác quốc tế");

    private final City city = new City();
    private final InMemoryService service = city.service;
    private final TellingProgress telling = new TellingProgress(service.tasks, service.access);

    @Test
    @Tag("HCM-26")
    void sevenGroupsStandAgainstTheUnitsWithTheirStates() {
        var plan = city.plan(", \"date\": \"2022-09-07\"").id();
        var groups = new ArrayList<String>();
        for (int i = GROUPS.size(); i > 0; i--) {
            groups.addFirst(city.task(plan, """
                    "order": %d, "form": "GROUP", "title": "%s", "roles": [{"role": "LEAD", "unitClass": %s}],
                    "deadline": {"asWritten": "quý I năm 2025", "date": "2025-03-31"}""".formatted(i, GROUPS.get(i - 1), city.everybody()))
                    .id());
        }
        tell(groups.get(0), city.health, Execution.DONE, Instant.parse("2025-03-01T02:00:00Z"));
        tell(groups.get(0), city.science, Execution.DONE, Instant.parse("2025-04-01T02:00:00Z"));
        tell(groups.get(1), city.health, Execution.IN_PROGRESS, NOW);
        var matrix = matrix(plan, 50, null);
        assertThat(matrix.rows()).extracting(Matrix.Row::title).containsExactlyElementsOf(GROUPS);
        assertThat(matrix.columns())
                .containsExactlyInAnyOrder(city.science, city.health, city.district, city.rural, city.thuDuc);
        assertThat(matrix.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(5));
        assertThat(matrix.rows().get(0).cells())
                .extracting(
                        Matrix.Cell::unit, Matrix.Cell::execution, Matrix.Cell::deadlineState, Matrix.Cell::reported)
                .contains(
                        tuple(city.health, Execution.DONE, DeadlineState.DONE_ON_TIME, true),
                        tuple(city.science, Execution.DONE, DeadlineState.DONE_LATE, true),
                        tuple(city.thuDuc, Execution.NOT_STARTED, DeadlineState.OVERDUE, false));
        assertThat(matrix.counts())
                .containsEntry(Count.DONE_ON_TIME, 1)
                .containsEntry(Count.DONE_LATE, 1)
                .containsEntry(Count.OPEN_IN_TIME, 0)
                .containsEntry(Count.OPEN_OVERDUE, 33);
        assertThat(matrix.complete()).isTrue();
    }

    @Test
    void theMatrixIsPagedByUnitsAndItsCountsAreOfAll() {
        var plan = city.plan(", \"date\": \"2022-09-07\"").id();
        city.task(
                plan,
                "\"title\": \"x\", \"roles\": [{\"role\": \"LEAD\", \"unitClass\": %s}]".formatted(city.everybody()));
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var matrix = matrix(plan, 2, cursor);
            assertThat(matrix.counts()).containsEntry(Count.OPEN_IN_TIME, 5);
            assertThat(matrix.rows().getFirst().cells())
                    .extracting(Matrix.Cell::unit)
                    .containsExactlyElementsOf(matrix.columns());
            seen.addAll(matrix.columns());
            cursor = matrix.next();
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().hasSize(5);
        assertThatThrownBy(() -> matrix(plan, 2, "nobody")).isInstanceOf(RefusedException.class);
    }

    @Test
    void partsFollowTheTaskTheyArePartOf() {
        var plan = city.plan("").id();
        var second = city.task(plan, "\"order\": 2, \"title\": \"hai\"").id();
        city.task(plan, "\"order\": 1, \"title\": \"một\"");
        city.task(plan, "\"order\": 1, \"title\": \"hai a\", \"parent\": \"%s\"".formatted(second));
        assertThat(matrix(plan, 50, null).rows()).extracting(Matrix.Row::title).containsExactly("một", "hai", "hai a");
    }

    @Test
    void aUnitSpeaksOnlyForItselfAndOnlyWhereItHasAPart() {
        var task = city.task(
                city.plan("").id(),
                "\"title\": \"x\", \"roles\": [{\"role\": \"LEAD\", \"unit\": \"%s\"}]".formatted(city.health));
        var stranger = new Caller(TENANT, "nguoila");
        service.post(stranger, city.science, Right.RECORD);
        var told = new TellingProgress.Told(city.health, Execution.DONE);
        assertThat(refusal(telling.tell(service.command(stranger), task.id(), told)))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
        assertThat(violations(telling.tell(
                        service.command(CLERK), task.id(), new TellingProgress.Told(city.science, Execution.DONE))))
                .containsExactly("/unit has-no-part");
        assertThat(violations(telling.tell(service.command(CLERK), task.id(), new TellingProgress.Told(null, null))))
                .containsExactly("/unit required", "/execution required");
        done(telling.tell(service.command(CLERK), task.id(), told));
        done(telling.tell(service.command(CLERK), task.id(), told));
        assertThat(service.tasks.toldOf(TENANT, task.id())).containsExactly(Task.ASSIGNED, Task.CHANGED);
    }

    @Test
    @Tag("HCM-14")
    void aYearlyTaskOfAUnitComesBackEachYearOnce() {
        var first = city.task(city.plan("").id(), """
                "title": "Nhiệm vụ ĐMST hằng năm", "roles": [{"role": "LEAD", "unit": "%s"}],
                "window": {"from": "2022-03-01", "to": "2022-12-31"},
                "deadline": {"asWritten": "trước ngày 15/12 hằng năm", "date": "2022-12-14"},
                "recurrence": {"every": "YEARLY", "until": "2025-12-31"}""".formatted(city.health));
        assertThat(rollOver("2022-12-31T12:00:00Z")).isZero();
        assertThat(rollOver("2023-01-01T02:00:00Z")).isEqualTo(1);
        assertThat(rollOver("2023-01-01T02:00:00Z")).isZero();
        assertThat(rollOver("2027-01-01T02:00:00Z")).isEqualTo(2);
        assertThat(rollOver("2030-01-01T02:00:00Z")).isZero();
        var occurrences = occurrences(first.id());
        assertThat(occurrences).extracting(Task::window).containsExactly(year(2023), year(2024), year(2025));
        assertThat(occurrences).allSatisfy(task -> {
            assertThat(task.units()).containsExactly(city.health);
            assertThat(task.execution()).isEqualTo(Execution.NOT_STARTED);
            assertThat(Objects.requireNonNull(task.course().occurrence()).carriedOver())
                    .isTrue();
        });
        assertThat(Objects.requireNonNull(occurrences.getLast().deadline()).date())
                .isEqualTo("2025-12-14");
    }

    @Test
    void whatWasDoneIsNotCarriedOverAndQuartersEndOnTheirLastDay() {
        var first = city.task(city.plan("").id(), """
                "title": "Báo cáo quý", "execution": "DONE", "window": {"from": "2024-04-01", "to": "2024-06-30"},
                "recurrence": {"every": "QUARTERLY"}""");
        assertThat(rollOver("2024-12-31T02:00:00Z")).isEqualTo(2);
        assertThat(occurrences(first.id()))
                .extracting(task -> Objects.requireNonNull(task.window()).to())
                .containsExactly(LocalDate.of(2024, 9, 30), LocalDate.of(2024, 12, 31));
        assertThat(Objects.requireNonNull(
                                occurrences(first.id()).getFirst().course().occurrence())
                        .carriedOver())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"YEARLY, 2025-01-01, 2025-12-31, 2026-12-31", "QUARTERLY, 2025-04-01, 2025-06-30, 2025-09-30"})
    @Tag("DN-30")
    void whatAReportAskedForBecomesATaskThatComesBack(String every, String from, String to, LocalDate next) {
        var first = service.assigningTasks
                .assign(service.command(CLERK), draft(TaskDraft.class, """
                        {"source": {"kind": "RECOMMENDATION", "id": "r1"}, "title": "Lồng ghép vào kế hoạch năm, quý",
                         "window": {"from": "%s", "to": "%s"}, "recurrence": {"every": "%s"}}""".formatted(from, to, every)))
                .orThrow();
        assertThat(first.state().source()).isEqualTo(new Source(Source.Kind.RECOMMENDATION, "r1", null));

        rollOver(next + "T02:00:00Z");
        assertThat(occurrences(first.id()))
                .extracting(task -> Objects.requireNonNull(task.window()).to())
                .startsWith(next);
        assertThat(occurrences(first.id()))
                .allSatisfy(task ->
                        assertThat(task.source()).isEqualTo(first.state().source()));
    }

    @Test
    void aTaskComesBackOnlyAfterItsTime() {
        var json = "{\"source\": {\"kind\": \"EVENT\", \"id\": \"e\"}, \"title\": \"x\", %s}";
        assertThat(violations(service.assigningTasks.assign(
                        service.command(CLERK),
                        draft(TaskDraft.class, json.formatted("\"recurrence\": {\"every\": \"YEARLY\"}")))))
                .containsExactly("/window required");
        assertThat(violations(service.assigningTasks.assign(
                        service.command(CLERK), draft(TaskDraft.class, json.formatted("""
                        "recurrence": {"every": "QUARTERLY", "until": "2024-12-31"},
                        "window": {"from": "2025-01-01", "to": "2025-04-01"}""")))))
                .containsExactly("/window/to longer-than-recurrence", "/recurrence/until not-before-start");
    }

    @Test
    @Tag("HCM-21")
    void aTaskSaysWhatItRenews() {
        var plan = city.plan("").id();
        for (var innovation : Innovation.values()) {
            assertThat(city.task(plan, "\"title\": \"x\", \"innovation\": \"%s\"".formatted(innovation))
                            .state()
                            .traits()
                            .innovation())
                    .isEqualTo(innovation);
        }
        assertThat(Innovation.values()).hasSize(4);
    }

    @Test
    void aSeriesDoesNotBeginLongAgoAndComesInSmallNumbers() {
        var json = """
                {"source": {"kind": "EVENT", "id": "e"}, "title": "x", "recurrence": {"every": "QUARTERLY"},
                 "window": {"from": "%s", "to": "%s"}}""";
        var old = draft(TaskDraft.class, json.formatted("2023-01-01", "2023-03-31"));
        assertThat(violations(service.assigningTasks.assign(service.command(CLERK), old)))
                .containsExactly("/window/to too-long-ago");
        var recent = draft(TaskDraft.class, json.formatted("2023-04-01", "2023-06-30"));
        var first =
                service.assigningTasks.assign(service.command(CLERK), recent).orThrow();
        assertThat(rollOver("2030-01-01T02:00:00Z")).isEqualTo(8);
        assertThat(rollOver("2030-01-01T02:00:00Z")).isEqualTo(8);
        assertThat(occurrences(first.id())).hasSize(16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "title": "MẬT: x"                       | /title
            "title": "x", "text": "TỐI MẬT: y"      | /text
            "title": "x", "deliverable": "y (MẬT)"  | /deliverable
            "title": "x", "measures": ["a", "MẬT"]  | /measures/1
            """)
    void noWordOfATaskMayBeMarkedAsASecret(String words, String pointer) {
        var json = "{\"source\": {\"kind\": \"EVENT\", \"id\": \"e\"}, %s}".formatted(words);
        assertThat(violations(service.assigningTasks.assign(service.command(CLERK), draft(TaskDraft.class, json))))
                .containsExactly(pointer + " state-secret");
    }

    private int rollOver(String at) {
        return new RollingOver(service.tasks, Clock.fixed(Instant.parse(at), ZoneOffset.UTC)).rollOver(TENANT);
    }

    private List<Task> occurrences(String series) {
        return service.tasks.page(TENANT, new PageQuery(200, null), Map.of()).items().stream()
                .map(Versioned::state)
                .filter(task -> task.course().occurrence() != null
                        && task.course().occurrence().series().equals(series))
                .sorted(Comparator.comparing(task ->
                        Objects.requireNonNull(task.course().occurrence()).index()))
                .toList();
    }

    private static Window year(int year) {
        return new Window(LocalDate.of(year, 3, 1), LocalDate.of(year, 12, 31));
    }

    private void tell(String task, String unit, Execution execution, Instant at) {
        done(telling.tell(service.command(CLERK, at), task, new TellingProgress.Told(unit, execution)));
    }

    private Matrix matrix(String directive, int limit, @Nullable String cursor) {
        var tracking = new TrackingTasks(service.tasks, service.organisation, Clock.fixed(NOW, ZoneOffset.UTC));
        return tracking.matrix(TENANT, Map.of("directive", directive), Period.ofDays(3), new PageQuery(limit, cursor));
    }
}
