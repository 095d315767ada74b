package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.directive.task.Course;
import vn.thongsuot.directive.task.Dealings;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.Role;
import vn.thongsuot.directive.task.RoleKind;
import vn.thongsuot.directive.task.Source;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.task.Traits;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;

/**
 * The four cells print what was loaded, each way of counting, in one question to the store. The figures are those of báo cáo
 * 1270/BC-TCTTTg of 2017: 21,914 tasks; a thousand were done within their extension, 77 are open within it.
 */
@Import(ManyAskedIT.Counting.class)
@SuppressWarnings("NullAway.Init") // injected
@Tag("once")
class AllTasksCountedIT extends RunningService {

    private static final LocalDate PAST = LocalDate.of(2017, 6, 30);
    private static final LocalDate FUTURE = LocalDate.of(2999, 12, 31);
    private static final LocalDate FIRST_GIVEN = LocalDate.of(2016, 7, 1);
    private static final List<String> CELLS = List.of("DONE_ON_TIME", "DONE_LATE", "OPEN_IN_TIME", "OPEN_OVERDUE");

    /** Tasks that stand alike; the cell by either last day is said here, not worked out. */
    private record Group(
            int tasks,
            Execution execution,
            LocalDate last,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate extendedTo,
            String byOriginal,
            String byExtended) {}

    private static final List<Group> GROUPS = List.of(
            new Group(13_068, Execution.DONE, PAST, PAST, null, "DONE_ON_TIME", "DONE_ON_TIME"),
            new Group(1_000, Execution.DONE, PAST, PAST.plusDays(3), PAST.plusDays(5), "DONE_LATE", "DONE_ON_TIME"),
            new Group(1_983, Execution.DONE, PAST, PAST.plusDays(1), null, "DONE_LATE", "DONE_LATE"),
            new Group(5_563, Execution.NOT_STARTED, FUTURE, null, null, "OPEN_IN_TIME", "OPEN_IN_TIME"),
            new Group(77, Execution.IN_PROGRESS, PAST, null, FUTURE, "OPEN_OVERDUE", "OPEN_IN_TIME"),
            new Group(223, Execution.IN_PROGRESS, PAST, null, null, "OPEN_OVERDUE", "OPEN_OVERDUE"));

    private record Loaded(Group group, String unit, String directive, LocalDate given) {}

    @Autowired
    private Aggregates<Task> tasks;

    @Autowired
    private StoreCommands store;

    private final List<Loaded> loaded = new ArrayList<>();

    private void load() {
        var command = Command.ofService(province.tenant, "test", Instant.parse("2017-07-01T02:00:00Z"), "test");
        Map<String, Task> batch = new LinkedHashMap<>();
        for (var group : GROUPS) {
            for (int i = 0; i < group.tasks(); i++) {
                int number = loaded.size();
                var one = new Loaded(
                        group, "unit-" + number % 7, "directive-" + number % 11, FIRST_GIVEN.plusDays(number % 365));
                loaded.add(one);
                batch.put("task-" + number, task(one, number));
            }
        }
        assertThat(tasks.createAll(command, batch, Task.ASSIGNED)).isEqualTo(21_914);
    }

    @Test
    void eachWayOfCountingPrintsWhatWasLoaded() {
        load();
        assertThat(numbers("")).containsExactly(14_068L, 1_983L, 5_640L, 223L, 21_914L);
        assertThat(numbers("?against=ORIGINAL")).containsExactly(13_068L, 2_983L, 5_563L, 300L, 21_914L);
        printsWhatWasLoaded("", one -> true);
        for (int i = 0; i < 7; i++) {
            var unit = "unit-" + i;
            printsWhatWasLoaded("&unit=" + unit, one -> one.unit().equals(unit));
        }
        for (int i = 0; i < 11; i++) {
            var directive = "directive-" + i;
            printsWhatWasLoaded(
                    "&directive=" + directive, one -> one.directive().equals(directive));
        }
        var from = LocalDate.of(2017, 3, 1);
        var to = LocalDate.of(2017, 3, 31);
        Predicate<Loaded> inMarch =
                one -> !one.given().isBefore(from) && !one.given().isAfter(to);
        printsWhatWasLoaded("&from=2017-03-01", one -> !one.given().isBefore(from));
        printsWhatWasLoaded("&to=2017-03-31", one -> !one.given().isAfter(to));
        printsWhatWasLoaded("&from=2017-03-01&to=2017-03-31", inMarch);
        printsWhatWasLoaded(
                "&unit=unit-3&directive=directive-5&from=2017-03-01&to=2017-03-31",
                inMarch.and(
                        one -> one.unit().equals("unit-3") && one.directive().equals("directive-5")));
        printsWhatWasLoaded("&unit=unit-7", one -> false);
    }

    @Test
    void aCountIsOneQuestion() {
        var asked = store.sent("aggregate", "tasks");
        cells("?unit=unit-3&from=2017-03-01");
        assertThat(store.sent("aggregate", "tasks") - asked).isEqualTo(1);
    }

    private void printsWhatWasLoaded(String narrowed, Predicate<Loaded> wanted) {
        for (var against : List.of("ORIGINAL", "EXTENDED")) {
            var expected = new ArrayList<Long>();
            for (var cell : CELLS) {
                expected.add(loaded.stream()
                        .filter(wanted)
                        .filter(one -> cell.equals(
                                against.equals("ORIGINAL")
                                        ? one.group().byOriginal()
                                        : one.group().byExtended()))
                        .count());
            }
            expected.add(loaded.stream().filter(wanted).count());
            var query = "?against=" + against + narrowed;
            assertThat(numbers(query)).as(query).isEqualTo(expected);
        }
    }

    /** One in two is led by a class of which the unit is a member; another unit coordinates and is not counted. */
    private static Task task(Loaded one, int number) {
        var lead = number % 2 == 0
                ? Role.of(RoleKind.LEAD, one.unit())
                : new Role(RoleKind.LEAD, null, "các sở", null, null, null, one.given(), List.of(one.unit()), null);
        var other = Role.of(RoleKind.COORDINATE, "unit-" + (number + 1) % 7);
        var group = one.group();
        return new Task(
                new Source(Source.Kind.DIRECTIVE, one.directive(), null),
                one.directive(),
                null,
                0,
                "Nhiệm vụ",
                null,
                null,
                List.of(lead, other),
                null,
                new Deadline("chậm nhất", group.last()),
                group.execution(),
                group.doneOn(),
                Set.of(),
                Traits.NONE,
                new Course(
                        null, null, null, null, null, one.given(), new Dealings(null, null, group.extendedTo()), null));
    }

    private List<Long> numbers(String query) {
        var answer = cells(query);
        var numbers = new ArrayList<Long>();
        CELLS.forEach(cell -> numbers.add(answer.at("/cells/" + cell).asLong(-1)));
        numbers.add(answer.path("total").asLong(-1));
        return numbers;
    }

    private JsonNode cells(String query) {
        return province.clerk().get("/api/v1/tasks/cells" + query).body();
    }
}
