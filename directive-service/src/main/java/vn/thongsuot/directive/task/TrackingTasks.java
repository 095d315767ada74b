package vn.thongsuot.directive.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Lays tasks out against units; one query, whatever the number of units. */
public final class TrackingTasks {

    /** As many tasks as are shown. */
    public static final int ROWS = PageQuery.MAX_LIMIT;

    private final Aggregates<Task> tasks;
    private final Organisation organisation;
    private final Clock clock;

    public TrackingTasks(Aggregates<Task> tasks, Organisation organisation, Clock clock) {
        this.tasks = tasks;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * The matrix of the tasks that the filter takes.
     *
     * @param soon how long before its last day a task is due soon
     * @param query how many units, and after which one
     * @throws RefusedException when the cursor is none of the units
     */
    public Matrix matrix(TenantId tenant, Map<String, ?> filter, Period soon, PageQuery query) {
        var found = tasks.page(tenant, new PageQuery(ROWS, null), filter);
        var rows = inDocumentOrder(found.items());
        var units = organisation.units(tenant).inOfficialOrder(unitsOf(rows));
        int from = after(units, query.cursor());
        int to = Math.min(units.size(), from + query.limit());
        var shown = units.subList(from, to);
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        return new Matrix(
                rows.stream().map(task -> row(task, shown, today, soon)).toList(),
                shown,
                to < units.size() ? shown.getLast() : null,
                counts(rows, today, soon),
                found.next() == null);
    }

    private static Set<String> unitsOf(List<Versioned<Task>> rows) {
        return rows.stream().flatMap(task -> task.state().units().stream()).collect(Collectors.toSet());
    }

    private static int after(List<String> units, @Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!units.contains(cursor)) {
            throw new RefusedException(Refusal.invalid("cursor", "unknown-cursor"));
        }
        return units.indexOf(cursor) + 1;
    }

    /** Depth first; a task whose parent is not among them stands at the top. */
    private static List<Versioned<Task>> inDocumentOrder(List<Versioned<Task>> all) {
        var ids = all.stream().map(Versioned::id).collect(Collectors.toSet());
        var below = all.stream()
                .sorted(Comparator.comparing(
                                (Versioned<Task> task) -> task.state().order())
                        .thenComparing(Versioned::id))
                .collect(Collectors.groupingBy(task -> {
                    var parent = Objects.requireNonNullElse(task.state().parent(), "");
                    return ids.contains(parent) ? parent : "";
                }));
        var ordered = new ArrayList<Versioned<Task>>();
        add("", below, new HashSet<>(), ordered);
        return ordered;
    }

    private static void add(
            String parent, Map<String, List<Versioned<Task>>> below, Set<String> seen, List<Versioned<Task>> ordered) {
        for (var task : below.getOrDefault(parent, List.of())) {
            if (seen.add(task.id())) {
                ordered.add(task);
                add(task.id(), below, seen, ordered);
            }
        }
    }

    private static Matrix.Row row(Versioned<Task> versioned, List<String> shown, LocalDate today, Period soon) {
        var task = versioned.state();
        var parts = task.units();
        return new Matrix.Row(
                versioned.id(),
                task.parent(),
                task.order(),
                task.title(),
                task.traits().form(),
                shown.stream()
                        .filter(parts::contains)
                        .map(unit -> cell(task, unit, today, soon))
                        .toList());
    }

    private static Matrix.Cell cell(Task task, String unit, LocalDate today, Period soon) {
        var roles = task.roles().stream()
                .filter(role -> role.everyUnit().anyMatch(unit::equals))
                .map(Role::role)
                .distinct()
                .toList();
        var told = task.course().of(unit);
        var progress = told.orElseGet(() -> task.unsaid(unit));
        return new Matrix.Cell(
                unit, roles, progress.execution(), told.isPresent(), task.deadlineState(progress, today, soon));
    }

    private static Map<Count, Integer> counts(List<Versioned<Task>> rows, LocalDate today, Period soon) {
        var counts = new EnumMap<Count, Integer>(Count.class);
        for (var count : Count.values()) {
            counts.put(count, 0);
        }
        rows.forEach(task -> task.state()
                .units()
                .forEach(unit -> counts.merge(count(cell(task.state(), unit, today, soon)), 1, Integer::sum)));
        return counts;
    }

    private static Count count(Matrix.Cell cell) {
        var state = cell.deadlineState();
        return Count.of(
                cell.execution() == Execution.DONE, state == DeadlineState.DONE_LATE || state == DeadlineState.OVERDUE);
    }
}
