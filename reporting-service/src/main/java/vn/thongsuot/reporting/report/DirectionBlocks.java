package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import vn.thongsuot.reporting.document.Block;
import vn.thongsuot.reporting.document.SourceRef;
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
        return List.of(new Block.Bullets("Phân công thực hiện:", items));
    }

    private static Block.Item item(TaskFact task, Gathered facts) {
        var roles = new LinkedHashMap<String, List<TaskFact.Role>>();
        task.roles()
                .forEach(role -> roles.computeIfAbsent(role.role(), any -> new ArrayList<>())
                        .add(role));
        var parts = new ArrayList<String>();
        roles.forEach((role, holders) -> parts.add(Words.role(role) + ": " + names(holders, facts)));
        return new Block.Item(task.title(), String.join("; ", parts) + ".", List.of(), List.<SourceRef>of());
    }

    /** Units in their official order, then those that are no units, then '...' where the document left the list open. */
    private static String names(List<TaskFact.Role> holders, Gathered facts) {
        var units = new TreeSet<String>();
        holders.stream().map(TaskFact.Role::unit).filter(Objects::nonNull).forEach(units::add);
        var names = new ArrayList<String>();
        facts.units().inOfficialOrder(units).forEach(unit -> names.add(facts.name(unit)));
        holders.stream().filter(holder -> holder.unit() == null).forEach(holder -> names.add(label(holder)));
        if (holders.stream().anyMatch(TaskFact.Role::openEnded)) {
            names.add(OPEN_END);
        }
        return String.join(", ", names);
    }

    private static String label(TaskFact.Role holder) {
        return Objects.requireNonNullElse(holder.label(), OPEN_END);
    }
}
