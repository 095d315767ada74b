package vn.thongsuot.directive.unit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.unit.ReadingTrees;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;

@RestController
class UnitTreeController {

    private final ReadingTrees trees;
    private final Clock clock;

    UnitTreeController(ReadingTrees trees, Clock clock) {
        this.trees = trees;
        this.clock = clock;
    }

    /** At most {@value ReadingTrees#MOST} units, each before those below it. */
    record TreeAnswer(
            LocalDate asOf,
            List<BranchAnswer> items,
            @Nullable String next) {}

    /**
     * A unit by the name it had on the day.
     *
     * @param parent the unit below which it stands on the day, the nearest one above that exists then
     * @param below how many stand directly below it
     */
    record BranchAnswer(
            String id,
            String name,
            @Nullable String shortName,
            @Nullable String abbreviation,
            String kind,
            String level,
            String system,
            @Nullable String parent,
            int order,
            int depth,
            int below) {

        static BranchAnswer of(ReadingTrees.Branch branch) {
            var unit = branch.unit();
            return new BranchAnswer(
                    branch.id(),
                    unit.name(),
                    unit.shortName(),
                    unit.abbreviation(),
                    unit.kind(),
                    unit.level(),
                    unit.system(),
                    unit.parent(),
                    unit.order(),
                    branch.depth(),
                    branch.below());
        }
    }

    @GetMapping(UnitController.PATH + "/tree")
    TreeAnswer tree(
            Caller caller,
            @RequestParam(name = "asOf", required = false) @Nullable LocalDate asOf,
            @RequestParam(name = "top", required = false) @Nullable String top,
            @RequestParam(name = "depth", defaultValue = "" + ReadingTrees.DEEPEST) int depth) {
        if (depth < 0 || depth > ReadingTrees.DEEPEST) {
            throw new RefusedException(Refusal.invalid("depth", "levels", String.valueOf(ReadingTrees.DEEPEST)));
        }
        var day = Objects.requireNonNullElseGet(asOf, () -> LocalDate.ofInstant(clock.instant(), Access.ZONE));
        var branches = trees.read(caller.tenant(), day, top, depth).stream()
                .map(BranchAnswer::of)
                .toList();
        return new TreeAnswer(day, branches, null);
    }
}
