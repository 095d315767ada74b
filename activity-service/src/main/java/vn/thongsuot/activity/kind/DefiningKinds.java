package vn.thongsuot.activity.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.paging.PageQuery;

/** Making kinds of a tenant, and new versions of them; needs the right to administer at the top. */
public final class DefiningKinds {

    static final String DEFINED = "vn.thongsuot.activitykind.defined.v1";
    static final String CHANGED = "vn.thongsuot.activitykind.changed.v1";

    private final Aggregates<OwnKind> kinds;
    private final FormerVersions former;
    private final Access access;
    private final Set<String> bases;

    /** @param bases the kinds that all tenants have */
    public DefiningKinds(Aggregates<OwnKind> kinds, FormerVersions former, Access access, Set<String> bases) {
        this.kinds = kinds;
        this.former = former;
        this.access = access;
        this.bases = Set.copyOf(bases);
    }

    /** The first version; the same again changes nothing. */
    public OwnKind define(Command command, OwnKind first) {
        refuse(command, first);
        var there = kinds.find(command.tenant(), first.code()).map(Versioned::state);
        if (there.isPresent() && says(there.get(), first)) {
            return there.get();
        }
        return kinds.create(
                        command,
                        first.code(),
                        () -> hasRoom(command)
                                ? Decision.accepted(first, DEFINED)
                                : Decision.refused(Refusal.conflict("too-many-kinds")))
                .orThrow()
                .state();
    }

    private boolean hasRoom(Command command) {
        var all = kinds.page(command.tenant(), new PageQuery(OwnKinds.MOST, null), Map.of());
        return all.items().size() < OwnKinds.MOST;
    }

    /** A new version in the place of the one that the caller saw, which stays readable. */
    public OwnKind change(Command command, OwnKind next) {
        refuse(command, next);
        return kinds.change(command, next.code(), current -> changed(command, current.state(), next))
                .orThrow()
                .state();
    }

    private Decision<OwnKind> changed(Command command, OwnKind there, OwnKind next) {
        if (!there.base().equals(next.base())) {
            return Decision.refused(Refusal.invalid("/base", "kind-base-kept", there.base()));
        }
        if (says(there, next)) {
            return Decision.unchanged();
        }
        if (there.version() >= OwnKinds.MOST_VERSIONS) {
            return Decision.refused(Refusal.conflict("too-many-kinds"));
        }
        former.keep(command.tenant(), there);
        return Decision.accepted(next, CHANGED);
    }

    private static boolean says(OwnKind one, OwnKind other) {
        return one.base().equals(other.base())
                && one.name().equals(other.name())
                && one.fields().equals(other.fields());
    }

    private void refuse(Command command, OwnKind kind) {
        access.refusesAtTop(command.by(), Right.ADMINISTER).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        var broken = broken(kind);
        if (!broken.isEmpty()) {
            throw new RefusedException(Refusal.invalid(broken));
        }
    }

    private List<Violation> broken(OwnKind kind) {
        var broken = new ArrayList<Violation>();
        if (!bases.contains(kind.base())) {
            broken.add(Violation.of(
                    "/base", "one-of", String.join("; ", bases.stream().sorted().toList())));
        }
        var keys = new HashSet<String>();
        for (int i = 0; i < kind.fields().size(); i++) {
            var field = kind.fields().get(i);
            if (!keys.add(field.key())) {
                broken.add(Violation.of("/fields/" + i + "/key", "listed-twice"));
            }
            if (field.options().isEmpty() == (field.type() == FieldType.CHOICE)) {
                broken.add(Violation.of("/fields/" + i + "/options", "options-of-a-choice"));
            }
        }
        return broken;
    }
}
