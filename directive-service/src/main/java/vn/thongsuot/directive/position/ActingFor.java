package vn.thongsuot.directive.position;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** That who acts for another post gets no more than that post has, and that a delegation is not delegated again. */
final class ActingFor {

    private final Aggregates<Position> positions;
    private final Hierarchy hierarchy;

    ActingFor(Aggregates<Position> positions, Hierarchy hierarchy) {
        this.positions = positions;
        this.hierarchy = hierarchy;
    }

    /**
     * Empty for a post in its own right.
     *
     * @param id of the post that acts; absent for a new one
     */
    Optional<Refusal> refuses(TenantId tenant, @Nullable String id, Position acting) {
        var named = acting.actsFor();
        if (named == null) {
            return Optional.empty();
        }
        if (named.equals(id)) {
            return Optional.of(Refusal.invalid("/actsFor", "refers-to-itself"));
        }
        var found = positions.find(tenant, named).map(Versioned::state);
        return found.isEmpty()
                ? Optional.of(Refusal.notYetKnown("/actsFor", named))
                : beyond(tenant, acting, found.get());
    }

    private Optional<Refusal> beyond(TenantId tenant, Position acting, Position post) {
        var rules = new Rules()
                .check(post.capacity() != Capacity.SUB_DELEGATE, "/actsFor", "delegated-already")
                .check(
                        hierarchy
                                .within(tenant, post.unit(), List.of(acting.unit()))
                                .contains(acting.unit()),
                        "/unit",
                        "beyond-post");
        for (int i = 0; i < acting.rights().size(); i++) {
            rules.check(post.rights().contains(acting.rights().get(i)), "/rights/" + i, "beyond-post");
        }
        return rules.refusal();
    }
}
