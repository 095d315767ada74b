package vn.thongsuot.directive.doubles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Doubles;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Finds what may have been registered twice. */
public final class FindingDoubles {

    private static final String SUSPECTED = "filing.suspected";

    private final Aggregates<Directive> directives;
    private final Doubles doubles;

    public FindingDoubles(Aggregates<Directive> directives) {
        this.directives = directives;
        this.doubles = new Doubles(directives);
    }

    /**
     * A document and those that it may be a double of.
     *
     * @param others not empty; those that were joined meanwhile are left out
     */
    public record Suspicion(Versioned<Directive> directive, List<Versioned<Directive>> others) {}

    /** Suspicions as they stood when each document was registered or last changed; a page may be short. */
    public Page<Suspicion> page(TenantId tenant, PageQuery query) {
        var page = directives.page(tenant, query, Map.of(SUSPECTED, true));
        var named = new HashSet<String>();
        page.items().forEach(one -> named.addAll(one.state().filing().suspects()));
        var known = directives.findAll(tenant, named);
        var suspicions = new ArrayList<Suspicion>();
        for (var one : page.items()) {
            var others = others(one, known);
            if (!others.isEmpty()) {
                suspicions.add(new Suspicion(one, others));
            }
        }
        return new Page<>(suspicions, page.next());
    }

    /** Those that this one may be a double of, as of now; empty when there is no such document. */
    public Optional<List<Doubles.Like>> of(TenantId tenant, String id) {
        return directives.find(tenant, id).map(found -> doubles.of(tenant, id, found.state()));
    }

    private static List<Versioned<Directive>> others(
            Versioned<Directive> one, Map<String, Versioned<Directive>> known) {
        var others = new ArrayList<Versioned<Directive>>();
        for (var id : one.state().filing().suspects()) {
            var other = known.get(id);
            if (other != null
                    && other.state().filing().joinedInto() == null
                    && !other.state().filing().distinct().contains(one.id())) {
                others.add(other);
            }
        }
        return others;
    }
}
