package vn.thongsuot.directive.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * That who acts for another post gets no more than that post has, for no longer, and that nobody acts for whoever acts for
 * another. It is asked when a post is stored, so that people are told; what a post gives is worked out again whenever a
 * right is asked for, since either of the two may change later.
 */
public final class ActingFor {

    private static final String POST = "/actsFor";
    private static final String BEYOND = "beyond-post";

    private final Aggregates<Position> positions;
    private final Hierarchy hierarchy;

    public ActingFor(Aggregates<Position> positions, Hierarchy hierarchy) {
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
            return Optional.of(Refusal.invalid(POST, "refers-to-itself"));
        }
        var found = positions.find(tenant, named).map(Versioned::state);
        return found.isEmpty()
                ? Optional.of(Refusal.notYetKnown(POST, named))
                : within(new Rules().check(isBelow(tenant, acting, found.get()), "/unit", BEYOND), acting, found.get())
                        .check(id == null || !isActedFor(tenant, id, acting.validFrom()), POST, "acted-for")
                        .refusal();
    }

    /** In what it goes beyond the post for which it acts; where the two stand is not looked at. */
    public static List<Violation> beyond(Position acting, Position post) {
        return within(new Rules(), acting, post)
                .refusal()
                .map(Refusal::violations)
                .orElse(List.of());
    }

    /** Whether somebody holds the post on the day, and the one for which it acts, if any, gives it something then. */
    public boolean isInForce(TenantId tenant, Position post, LocalDate day) {
        var named = post.actsFor();
        return post.isHeldOn(day)
                && (named == null
                        || positions
                                .find(tenant, named)
                                .map(Versioned::state)
                                .filter(other -> other.actsFor() == null && other.isHeldOn(day))
                                .filter(other -> isBelow(tenant, post, other))
                                .isPresent());
    }

    private static Rules within(Rules rules, Position acting, Position post) {
        var end = acting.validTo();
        rules.check(post.actsFor() == null, POST, "delegated-already")
                .check(!acting.validFrom().isBefore(post.validFrom()), "/validFrom", BEYOND)
                .check(post.validTo() == null || (end != null && !end.isAfter(post.validTo())), "/validTo", BEYOND)
                .check(acting.capacity() != Capacity.SUB_DELEGATE || end != null, "/validTo", "delegation-needs-end");
        for (int i = 0; i < acting.rights().size(); i++) {
            rules.check(post.rights().contains(acting.rights().get(i)), "/rights/" + i, BEYOND);
        }
        return rules;
    }

    private boolean isBelow(TenantId tenant, Position acting, Position post) {
        return acting.unit().equals(post.unit())
                || hierarchy.within(tenant, post.unit(), List.of(acting.unit())).contains(acting.unit());
    }

    /** Of the posts that ever acted for it those that ended before do not matter. */
    private boolean isActedFor(TenantId tenant, String id, LocalDate from) {
        return positions.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, null), Map.of("actsFor", id)).items().stream()
                .map(other -> other.state().validTo())
                .anyMatch(end -> end == null || !end.isBefore(from));
    }
}
