package vn.thongsuot.samples;

import java.util.List;

/**
 * A case that happened, as a sequence of requests.
 *
 * @param name names its folder and the file of its report, for instance {@code dong-nai}
 * @param title for people
 * @param reader the user who fetches the report at the end
 * @param directive name of the step that made the directive shown in the table
 * @param plan name of the step that made the plan
 * @param report name of the step that made the report
 */
public record SeedCase(
        String name, String title, String reader, String directive, String plan, String report, List<Step> steps) {

    public SeedCase {
        steps = List.copyOf(steps);
    }
}
