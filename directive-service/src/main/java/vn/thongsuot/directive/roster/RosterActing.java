package vn.thongsuot.directive.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.position.ActingFor;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * That a roster changes no post that acts for another to more than that one is. Which posts act for others a roster does not
 * say; those that it leaves as they are it may tell again.
 */
final class RosterActing {

    private static final int AT_ONCE = 1_000;

    private final Aggregates<Position> positions;

    RosterActing(Aggregates<Position> positions) {
        this.positions = positions;
    }

    List<Violation> violations(TenantId tenant, RosterPosts posts) {
        var told = told(tenant, posts);
        var acting = new LinkedHashMap<String, Position>();
        told.forEach((id, change) -> {
            if (change.after().actsFor() != null && !change.after().equals(change.before())) {
                acting.put(id, change.after());
            }
        });
        var stored = found(tenant, actedFor(acting.values()));
        var all = new ArrayList<Violation>();
        acting.forEach((id, post) -> {
            var other = told.get(post.actsFor());
            var actedFor = other == null ? stored.get(post.actsFor()) : other.after();
            if (actedFor != null) {
                ActingFor.beyond(post, actedFor).forEach(broken -> all.add(posts.at(id, broken)));
            }
        });
        return all;
    }

    private record Change(@Nullable Position before, Position after) {}

    private Map<String, Change> told(TenantId tenant, RosterPosts posts) {
        var drafts = posts.sound();
        var before = found(tenant, drafts.keySet());
        var told = new LinkedHashMap<String, Change>();
        drafts.forEach((id, draft) -> {
            var was = before.get(id);
            told.put(id, new Change(was, draft.toPosition().keeping(was)));
        });
        return told;
    }

    private static List<String> actedFor(Collection<Position> acting) {
        return acting.stream()
                .flatMap(post -> Stream.ofNullable(post.actsFor()))
                .distinct()
                .toList();
    }

    private Map<String, Position> found(TenantId tenant, Collection<String> ids) {
        var all = List.copyOf(ids);
        var found = new HashMap<String, Position>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            for (Versioned<Position> post : positions.findAll(tenant, some).values()) {
                found.put(post.id(), post.state());
            }
        }
        return found;
    }
}
