package vn.thongsuot.directive.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The units of a tenant as they stood on a day, in the official order. Reads the copy that rights are worked out from, so
 * no query is made, and a change of the last moment may be missing.
 */
public final class ReadingTrees {

    /** As many units are told at once. */
    public static final int MOST = 5000;

    /** Deeper than any real administration. */
    public static final int DEEPEST = 32;

    private final Organisation organisation;

    public ReadingTrees(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * A unit in its place.
     *
     * @param depth 0 for those at the top of what was asked
     * @param below how many units stand directly below it on the day
     */
    public record Branch(String id, UnitCopy unit, int depth, int below) {}

    /**
     * Each unit before those below it.
     *
     * @param top id of the unit with which to begin; absent for all trees
     * @param depth how many levels below the first are wanted
     * @throws RefusedException when the top did not exist on the day, or there is more than {@value #MOST}
     */
    public List<Branch> read(TenantId tenant, LocalDate day, @Nullable String top, int depth) {
        var tree = organisation.units(tenant).asOf(day);
        if (top != null && tree.unit(top).isEmpty()) {
            throw new RefusedException(Refusal.invalid("top", "not-there-then"));
        }
        var wanted = top == null ? tree.inOfficialOrder(tree.all().keySet()) : tree.subtree(top);
        return branches(tree, wanted, depth);
    }

    private static List<Branch> branches(UnitTree tree, Collection<String> wanted, int deepest) {
        var below = new HashMap<String, Integer>();
        tree.all().values().forEach(unit -> count(unit.parent(), below));
        var depths = new HashMap<String, Integer>();
        var found = new ArrayList<Branch>();
        for (var id : wanted) {
            var unit = tree.all().get(id);
            if (unit != null && depth(id, unit, depths) <= deepest) {
                found.add(new Branch(id, unit, depths.getOrDefault(id, 0), below.getOrDefault(id, 0)));
            }
        }
        if (found.size() > MOST) {
            throw new RefusedException(Refusal.invalid("depth", "too-many", String.valueOf(MOST)));
        }
        return found;
    }

    private static void count(@Nullable String parent, Map<String, Integer> below) {
        if (parent != null) {
            below.merge(parent, 1, Integer::sum);
        }
    }

    /** Superiors come first, so theirs is known. */
    private static int depth(String id, UnitCopy unit, Map<String, Integer> depths) {
        var above = unit.parent() == null ? null : depths.get(unit.parent());
        int depth = above == null ? 0 : above + 1;
        depths.put(id, depth);
        return depth;
    }
}
