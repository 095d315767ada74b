package vn.thongsuot.directive.directive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Finds documents that may be the same as one, at most three questions by index each. */
public final class Doubles {

    /** Key of the state under which they lie. */
    public static final String LIKENESSES = "filing.likenesses";

    private static final int LOOKED_AT = 50;
    private static final int SUSPECTS = 20;

    private final Aggregates<Directive> directives;

    public Doubles(Aggregates<Directive> directives) {
        this.directives = directives;
    }

    /**
     * Another document, and in what it is alike.
     *
     * @param because not empty
     */
    public record Like(Versioned<Directive> directive, Set<Likeness> because) {}

    /** Those that may be the same, leaving out what was joined and what somebody said is another. */
    public List<Like> of(TenantId tenant, String id, Directive directive) {
        Map<String, Versioned<Directive>> near = new LinkedHashMap<>();
        for (var key : directive.filing().likenesses()) {
            directives
                    .page(tenant, new PageQuery(LOOKED_AT, null), Map.of(LIKENESSES, key))
                    .items()
                    .forEach(one -> near.putIfAbsent(one.id(), one));
        }
        near.remove(id);
        return near.values().stream()
                .filter(other -> mayBeOne(id, directive, other))
                .map(other -> new Like(other, Likeness.of(directive, other.state())))
                .filter(like -> !like.because().isEmpty())
                .limit(SUSPECTS)
                .toList();
    }

    /** The same document, knowing what it may be a double of. */
    Directive suspecting(TenantId tenant, String id, Directive directive) {
        var found = of(tenant, id, directive).stream()
                .map(like -> like.directive().id())
                .toList();
        return directive.filed(directive.filing().suspecting(found));
    }

    private static boolean mayBeOne(String id, Directive directive, Versioned<Directive> other) {
        var theirs = other.state().filing();
        return theirs.joinedInto() == null
                && !theirs.distinct().contains(id)
                && !directive.filing().distinct().contains(other.id());
    }
}
