package vn.thongsuot.plan.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thongsuot.plan.plan.Section;

/** Which section stands in which, and in what order. */
record Tree(Map<String, String> parents, Map<String, List<String>> children) {

    private static final String TOP = "";

    static Tree of(List<Section> sections) {
        var tree = new Tree(new HashMap<>(), new HashMap<>());
        tree.add(TOP, sections);
        return tree;
    }

    /** Sections of both that stand in another section than before, or at another place among the same ones. */
    Set<String> movedSince(Tree before) {
        var moved = new HashSet<String>();
        parents.forEach((id, parent) -> {
            var earlier = before.parents.get(id);
            if (earlier != null && !earlier.equals(parent)) {
                moved.add(id);
            }
        });
        children.forEach((parent, now) -> {
            var then = before.children.getOrDefault(parent, List.of());
            var both = then.stream().filter(now::contains).toList();
            var inOrder = now.stream().filter(then::contains).toList();
            for (AbstractDelta<String> delta : DiffUtils.diff(both, inOrder).getDeltas()) {
                moved.addAll(delta.getTarget().getLines());
            }
        });
        return moved;
    }

    private void add(String parent, List<Section> sections) {
        var ids = new ArrayList<String>();
        for (var section : sections) {
            ids.add(section.id());
            parents.put(section.id(), parent);
            add(section.id(), section.sections());
        }
        children.put(parent, ids);
    }
}
