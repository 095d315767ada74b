package vn.thongsuot.organisation.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.audit.AuditTrail;
import vn.thongsuot.platform.audit.Change;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/**
 * What changed in one thing, for whoever audits or administers the unit where it is; what concerns the whole tenant, for
 * those at the top of a tree. Nothing is written by it.
 */
public final class ReadingAudit {

    private static final int POSTS = 1_000;

    private final AuditTrail trail;
    private final Access access;
    private final Replica<PositionCopy> positions;

    public ReadingAudit(AuditTrail trail, Access access, Replica<PositionCopy> positions) {
        this.trail = trail;
        this.access = access;
        this.positions = positions;
    }

    /**
     * A page, the newest change first.
     *
     * @param kind as it stands in paths, for instance {@code working-groups}
     * @throws RefusedException when there is no such thing, or the caller has not the right
     */
    public Page<AuditedChange> of(Caller caller, String kind, String id, PageQuery query) {
        var units = trail.units(caller.tenant(), kind, id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        refuses(caller, units).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        var changes = trail.changes(caller.tenant(), kind, id, query);
        var posts = posts(caller, changes.items());
        return changes.map(change -> new AuditedChange(change, title(change, posts)));
    }

    private Optional<Refusal> refuses(Caller caller, Set<String> units) {
        return refuses(caller, Right.ADMINISTER, units).flatMap(refused -> refuses(caller, Right.AUDIT, units));
    }

    private Optional<Refusal> refuses(Caller caller, Right right, Set<String> units) {
        return units.isEmpty() ? access.refusesAtTop(caller, right) : access.refusesAt(caller, right, units);
    }

    private Map<String, List<PositionCopy>> posts(Caller caller, List<Change> changes) {
        var people = changes.stream().map(Change::by).collect(Collectors.toUnmodifiableSet());
        return people.isEmpty()
                ? Map.of()
                : positions.findWhere(caller.tenant(), Map.of("subject", people), POSTS).stream()
                        .map(Versioned::state)
                        .collect(Collectors.groupingBy(PositionCopy::subject));
    }

    /** Of the posts the person held on that day; empty for a service, and for whoever held none. */
    private static List<String> title(Change change, Map<String, List<PositionCopy>> posts) {
        var day = LocalDate.ofInstant(change.at(), Access.ZONE);
        return posts.getOrDefault(change.by(), List.of()).stream()
                .filter(post -> post.isHeldOn(day))
                .map(PositionCopy::title)
                .distinct()
                .sorted()
                .toList();
    }
}
