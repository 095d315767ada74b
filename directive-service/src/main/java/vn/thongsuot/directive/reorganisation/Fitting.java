package vn.thongsuot.directive.reorganisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.unit.Former;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitDraft;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Whether an act fits the units as they are stored. */
public final class Fitting {

    private final Hierarchy hierarchy;

    public Fitting(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /**
     * Empty when it fits.
     *
     * @param named all units that the draft names
     * @param made new units by their place among the heirs
     */
    Optional<Refusal> refuses(
            TenantId tenant,
            ReorganisationDraft draft,
            Map<String, Versioned<Unit>> named,
            Map<Integer, UnitDraft> made) {
        var rules = new Rules();
        var on = requireNonNull(draft.on());
        checkTimes(draft, named, on, rules);
        checkHeirs(tenant, draft, named, made, rules);
        if (draft.to() != null) {
            checkRenewal(tenant, draft, named, draft.to(), rules);
        }
        return rules.refusal();
    }

    private static void checkTimes(
            ReorganisationDraft draft, Map<String, Versioned<Unit>> named, LocalDate on, Rules rules) {
        for (int i = 0; i < draft.about().size(); i++) {
            var unit = unit(named, draft.about().get(i));
            rules.check(unit.existsOn(on.minusDays(1)) && unit.existsOn(on), "/units/" + i, "not-there-then")
                    .check(!unit.changedAfter(on), "/on", "changed-later")
                    .check(unit.earlier().size() < Former.MOST, "/units/" + i, "too-many", "" + Former.MOST);
        }
        for (int i = 0; i < draft.heirs().size(); i++) {
            var heir = draft.heirs().get(i).unit();
            rules.check(heir == null || unit(named, heir).existsOn(on), "/into/" + i + "/unit", "not-there-then");
        }
    }

    private void checkHeirs(
            TenantId tenant,
            ReorganisationDraft draft,
            Map<String, Versioned<Unit>> named,
            Map<Integer, UnitDraft> made,
            Rules rules) {
        for (int i = 0; i < draft.heirs().size(); i++) {
            var heir = draft.heirs().get(i);
            var fresh = made.get(i);
            var at = "/into/" + i + (fresh == null ? "/unit" : "/establish/parent");
            var above = fresh == null ? unit(named, requireNonNull(heir.unit())).parent() : fresh.parent();
            if (draft.kind() == ReorganisationKind.SPLIT) {
                var shared = unit(named, draft.about().getFirst()).parent();
                rules.check(Objects.equals(above, shared), at, "parent-shared");
                checkChildren(draft, heir.childrenOrNone(), "/into/" + i + "/children/", named, rules);
            } else {
                rules.check(!isBelowOneOf(tenant, above, draft.about()), at, "below-predecessor");
            }
        }
    }

    private static void checkChildren(
            ReorganisationDraft draft,
            List<String> children,
            String at,
            Map<String, Versioned<Unit>> named,
            Rules rules) {
        for (int j = 0; j < children.size(); j++) {
            var parent = unit(named, children.get(j)).parent();
            rules.check(draft.about().getFirst().equals(parent), at + j, "not-a-child");
        }
    }

    private void checkRenewal(
            TenantId tenant, ReorganisationDraft draft, Map<String, Versioned<Unit>> named, Renewal to, Rules rules) {
        var before = unit(named, draft.about().getFirst()).standing();
        rules.check(!to.of(before).equals(before), "/to", "changes-nothing")
                .check(!isBelowOneOf(tenant, to.parent(), draft.about()), "/to/parent", "parent-cycle");
        if (to.parent() != null) {
            var above = unit(named, to.parent());
            rules.check(above.existsOn(requireNonNull(draft.on())), "/to/parent", "not-there-then");
        }
    }

    /** Whether the unit is one of these or stands below one of them. */
    private boolean isBelowOneOf(TenantId tenant, @Nullable String unit, List<String> tops) {
        if (unit == null) {
            return false;
        }
        var path = hierarchy.path(tenant, unit);
        return tops.stream().anyMatch(path::contains);
    }

    private static Unit unit(Map<String, Versioned<Unit>> named, String id) {
        return requireNonNull(named.get(id)).state();
    }
}
