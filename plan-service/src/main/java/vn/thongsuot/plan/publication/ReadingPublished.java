package vn.thongsuot.plan.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** What everybody may read of plans: those that were ever published, while the tenant has laid them open. */
public final class ReadingPublished {

    /** So many whole texts are read at once; that many editions one plan has at most. */
    private static final int AT_ONCE = 50;

    private final Aggregates<PublishedPlan> published;
    private final Publishable rules;
    private final OpenData open;

    public ReadingPublished(Aggregates<PublishedPlan> published, Publishable rules, OpenData open) {
        this.published = published;
        this.rules = rules;
        this.open = open;
    }

    /** The tenant's licence; 404 when plans are not open. */
    public String licence(TenantId tenant) {
        return open.require(tenant, OpenList.PLANS).licence();
    }

    /** Those that stand; a page may be shorter than asked for, and has fifty at most. */
    public Page<Versioned<PublishedPlan>> page(TenantId tenant, PageQuery query) {
        licence(tenant);
        var bounded = new PageQuery(Math.min(query.limit(), AT_ONCE), query.cursor());
        var page = published.page(tenant, bounded, Map.of(PublishedPlan.STANDING, true));
        return new Page<>(outside(tenant, page.items()), page.next());
    }

    /** Empty for one that was never published: nobody outside learns that it is there. One that was taken back is found. */
    public Optional<Versioned<PublishedPlan>> find(TenantId tenant, String id) {
        licence(tenant);
        return published
                .find(tenant, id)
                .flatMap(found -> outside(tenant, List.of(found)).stream().findFirst());
    }

    /** All editions of the same plan that stand before everybody, in the order of their store. */
    public List<Versioned<PublishedPlan>> editions(TenantId tenant, PublishedPlan of) {
        var all = published.page(tenant, new PageQuery(AT_ONCE, null), Map.of(PublishedPlan.PLAN, of.plan()));
        return outside(
                tenant,
                all.items().stream().filter(one -> one.state().standing()).toList());
    }

    /** Without those that name a document which stays inside by now; one question for all of them. */
    private List<Versioned<PublishedPlan>> outside(TenantId tenant, List<Versioned<PublishedPlan>> found) {
        var cited = new TreeSet<String>();
        found.forEach(one -> cited.addAll(one.state().cites()));
        var internal = rules.internal(tenant, cited);
        return found.stream()
                .filter(one -> one.state().cites().stream().noneMatch(internal::contains))
                .toList();
    }
}
