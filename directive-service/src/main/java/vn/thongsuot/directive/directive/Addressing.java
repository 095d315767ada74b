package vn.thongsuot.directive.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import vn.thongsuot.directive.unit.ExpandingClasses;
import vn.thongsuot.directive.unit.Expansion;
import vn.thongsuot.directive.unit.UnitClass;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;

/** Finds out to whom a document goes whose recipients are classes of units. */
public final class Addressing {

    private final ExpandingClasses expanding;

    public Addressing(ExpandingClasses expanding) {
        this.expanding = expanding;
    }

    /**
     * What each class means on the day; a class that was expanded before keeps what it meant then.
     *
     * @throws RefusedException when a class means nobody, or all together mean too many
     */
    public List<Expansion> expand(TenantId tenant, List<UnitClass> classes, List<Expansion> before, LocalDate asOf) {
        var expanded = new ArrayList<Expansion>();
        for (int i = 0; i < classes.size(); i++) {
            var group = classes.get(i);
            var expansion = before.stream()
                    .filter(known -> known.group().equals(group))
                    .findFirst()
                    .orElseGet(() -> expanding.expand(tenant, group, asOf));
            if (expansion.units().isEmpty()) {
                throw new RefusedException(Refusal.invalid(ParticularRules.atClass(i), "class-of-nobody"));
            }
            expanded.add(expansion);
        }
        return expanded;
    }

    /** Both, each once, the first ones first. */
    public static List<String> union(Collection<String> some, Collection<String> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The units named and those of the classes, each once, in this order. */
    public static List<String> recipients(List<String> named, List<Expansion> expansions) {
        var all = new LinkedHashSet<>(named);
        expansions.forEach(expansion -> all.addAll(expansion.units()));
        if (all.size() > DirectiveDraft.RECIPIENTS) {
            throw new RefusedException(
                    Refusal.invalid("/recipientClasses", "too-many", String.valueOf(DirectiveDraft.RECIPIENTS)));
        }
        return List.copyOf(all);
    }
}
