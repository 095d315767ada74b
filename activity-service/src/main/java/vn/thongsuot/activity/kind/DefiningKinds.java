package vn.thongsuot.activity.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;

/** Making kinds of a tenant, and new versions of them; needs the right to administer at the top. */
public final class DefiningKinds {

    private final OwnKinds kinds;
    private final Access access;
    private final Set<String> bases;

    /** @param bases the kinds that all tenants have */
    public DefiningKinds(OwnKinds kinds, Access access, Set<String> bases) {
        this.kinds = kinds;
        this.access = access;
        this.bases = Set.copyOf(bases);
    }

    /** The first version; the same again changes nothing. */
    public OwnKind define(Command command, OwnKind first) {
        refuse(command, first);
        var there = kinds.latest(command.tenant(), first.code());
        if (there.isPresent() && says(there.get(), first)) {
            return there.get();
        }
        if (there.isEmpty() && kinds.latest(command.tenant()).size() >= OwnKinds.MOST) {
            throw new RefusedException(Refusal.conflict("too-many-kinds"));
        }
        if (there.isPresent() || !kinds.put(command.tenant(), first)) {
            throw new RefusedException(Refusal.conflict("already-exists"));
        }
        return first;
    }

    /** A new version in the place of the one that the caller saw, which stays readable. */
    public OwnKind change(Command command, OwnKind next) {
        refuse(command, next);
        var there =
                kinds.latest(command.tenant(), next.code()).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        if (!there.base().equals(next.base())) {
            throw new RefusedException(Refusal.invalid("/base", "kind-base-kept", there.base()));
        }
        if (there.version() >= OwnKinds.MOST_VERSIONS) {
            throw new RefusedException(Refusal.conflict("too-many-kinds"));
        }
        if (next.version() != there.version() + 1 || !kinds.put(command.tenant(), next)) {
            throw new RefusedException(Refusal.of(Refusal.Reason.STALE, "stale"));
        }
        return next;
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
