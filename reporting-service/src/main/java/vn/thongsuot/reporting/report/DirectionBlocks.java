package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Block;
import vn.thongsuot.reporting.facts.TaskFact;

/** Who had which part, task by task. */
final class DirectionBlocks {

    private static final String OPEN_END = "...";

    private DirectionBlocks() {}

    static List<Block> of(Gathered facts) {
        if (facts.tasks().isEmpty()) {
            return List.of();
        }
        var items = facts.tasks().stream().map(task -> item(task, facts)).toList();
        return List.of(Block.Bullets.generated("Phân công thực hiện:", items));
    }

    private static Block.Item item(TaskFact task, Gathered facts) {
        var roles = new LinkedHashMap<String, List<TaskFact.Role>>();
        task.roles()
                .forEach(role -> roles.computeIfAbsent(role.role(), any -> new ArrayList<>())
                        .add(role));
        var parts = new ArrayList<String>();
        roles.forEach((role, holders) -> parts.add(Words.role(role) + ": " + names(holders, facts)));
        var text = String.join("; ", parts);
        return new Block.Item(task.title(), text.endsWith(".") ? text : text + ".", List.of(), List.of());
    }

    /** In the official order of the units, then those that are no units, then '...' where the list was left open. */
    private static String names(List<TaskFact.Role> holders, Gathered facts) {
        var units = holders.stream()
                .map(TaskFact.Role::unit)
                .filter(Objects::nonNull)
                .toList();
        var order = facts.units().inOfficialOrder(units);
        var names = new ArrayList<String>();
        holders.stream()
                .sorted(Comparator.comparingInt(holder -> place(order, holder.unit())))
                .forEach(holder -> names.add(name(holder, facts)));
        if (holders.stream().anyMatch(TaskFact.Role::openEnded)) {
            names.add(OPEN_END);
        }
        return String.join(", ", names);
    }

    private static int place(List<String> order, @Nullable String unit) {
        return unit == null ? Integer.MAX_VALUE : order.indexOf(unit);
    }

    /** As the document says it, else the unit's name. */
    private static String name(TaskFact.Role holder, Gathered facts) {
        var label = holder.label();
        var unit = holder.unit();
        return label == null && unit != null ? facts.name(unit) : Objects.requireNonNullElse(label, OPEN_END);
    }
}
