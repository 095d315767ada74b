package vn.thongsuot.activity.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it answers.
 *
 * @param directives ids of the directives named by the unit itself; those of the tasks come on top
 * @param tasks ids of the tasks it carries out
 * @param plan id of the plan it stands in
 * @param planItem id of the item within that plan; never without the plan
 * @param campaign id of the campaign's edition
 * @param integrates routine work that it is part of
 */
public record Basis(
        List<String> directives,
        List<String> tasks,
        @Nullable String plan,
        @Nullable String planItem,
        @Nullable String campaign,
        List<Integration> integrates) {

    public Basis {
        directives = List.copyOf(directives);
        tasks = List.copyOf(tasks);
        integrates = List.copyOf(integrates);
    }
}
