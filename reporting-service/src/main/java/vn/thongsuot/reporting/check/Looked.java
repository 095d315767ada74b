package vn.thongsuot.reporting.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Disagreement;
import vn.thongsuot.reporting.figure.SideBySide;
import vn.thongsuot.reporting.figure.Stretch;

/** A first look at some sets. */
final class Looked {

    private final SideBySide sides;
    private final TenantId tenant;
    private final int generation;
    private final List<Covered> covered = new ArrayList<>();
    private final Map<String, Disagreement> suspects = new LinkedHashMap<>();
    private long cells;

    Looked(SideBySide sides, TenantId tenant) {
        this.sides = sides;
        this.tenant = tenant;
        this.generation = sides.generation();
    }

    /** At those behind a set. */
    Stretch after(String set, SideBySide.Bound bound) {
        var stretch = sides.after(tenant, set, bound);
        @Nullable String to = stretch.comparedTo();
        if (stretch.atEnd()) {
            covered.add(new Covered.Range(set, null));
        } else if (to != null) {
            covered.add(new Covered.Range(set, to));
        }
        add(stretch);
        return stretch;
    }

    /** At these. */
    void at(Set<String> sets) {
        if (!sets.isEmpty()) {
            covered.add(new Covered.Sets(sets));
            add(sides.again(tenant, sets));
        }
    }

    private void add(Stretch stretch) {
        cells += stretch.cells();
        stretch.disagreements().forEach(found -> suspects.put(found.id(), found));
    }

    /** That was served when the looking began; of this one are all cells if it is still served at the end. */
    int generation() {
        return generation;
    }

    long cells() {
        return cells;
    }

    List<Covered> covered() {
        return List.copyOf(covered);
    }

    Map<String, Disagreement> suspects() {
        return suspects;
    }
}
