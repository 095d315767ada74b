package vn.thongsuot.reporting.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.CitationGraph;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.lineage.LineageView.Edge;
import vn.thongsuot.reporting.lineage.LineageView.Link;
import vn.thongsuot.reporting.report.Report;

/** Follows citations both ways, and from documents to tasks, plans, deeds and reports. */
public final class Lineage {

    static final int BOUND = 500;

    private final Directives directives;
    private final Replica<TaskFact> tasks;
    private final Replica<PlanFact> plans;
    private final Replica<ActivityFact> activities;
    private final Aggregates<Report> reports;

    public Lineage(
            Directives directives,
            Replica<TaskFact> tasks,
            Replica<PlanFact> plans,
            Replica<ActivityFact> activities,
            Aggregates<Report> reports) {
        this.directives = directives;
        this.tasks = tasks;
        this.plans = plans;
        this.activities = activities;
        this.reports = reports;
    }

    /** Empty when there is no such document in the tenant. */
    public Optional<LineageView> of(TenantId tenant, String directive) {
        return directives.find(tenant, directive).map(found -> view(tenant, found));
    }

    private LineageView view(TenantId tenant, Versioned<DirectiveFact> root) {
        var graph = directives.graph(tenant);
        var under = graph.selfAndDescendants(root.id());
        var bounded = new Bounded();
        return new LineageView(
                LineageParts.document(root),
                bounded.list(links(tenant, graph, root.id(), graph.ancestors(root.id()), true)),
                bounded.list(links(tenant, graph, root.id(), graph.descendants(root.id()), false)),
                bounded.list(under(tenant, tasks, "directive", under, LineageParts::task)),
                bounded.list(under(tenant, plans, "directives", under, LineageParts::plan)),
                bounded.list(under(tenant, activities, "directives", under, LineageParts::deed)),
                bounded.list(reports(tenant, under)),
                bounded.cut);
    }

    /** Upwards each document comes with the citations that lead to it, downwards with those it makes. */
    private List<Link> links(
            TenantId tenant, CitationGraph graph, String root, Map<String, Integer> levels, boolean up) {
        var known = directives.findAll(tenant, levels.keySet());
        var within = new LinkedHashSet<>(levels.keySet());
        within.add(root);
        var links = new ArrayList<Link>();
        levels.forEach((id, level) -> {
            var document = Optional.ofNullable(known.get(id)).map(LineageParts::document);
            var edges = within.stream()
                    .flatMap(other -> (up ? edges(graph, other, id) : edges(graph, id, other)).stream())
                    .toList();
            links.add(new Link(document.orElseGet(() -> LineageParts.unknown(id)), level, edges));
        });
        return links;
    }

    private static List<Edge> edges(CitationGraph graph, String from, String to) {
        return graph.citations(from).stream()
                .filter(citation -> citation.directive().equals(to) && citation.passesWorkDown())
                .map(citation -> new Edge(from, to, citation.relation(), citation.basis()))
                .toList();
    }

    private static <T, R> List<R> under(
            TenantId tenant,
            Replica<T> copies,
            String field,
            Collection<String> documents,
            Function<Versioned<T>, R> part) {
        var found = new LinkedHashMap<String, Versioned<T>>();
        for (var document : documents) {
            copies.findBy(tenant, field, document).forEach(copy -> found.putIfAbsent(copy.id(), copy));
        }
        return found.values().stream().map(part).toList();
    }

    /** Page by page, of each document until more are found than are shown. */
    private List<LineageView.Report> reports(TenantId tenant, Collection<String> documents) {
        var found = new ArrayList<LineageView.Report>();
        for (var document : documents) {
            @Nullable String next = null;
            do {
                var query = new PageQuery(PageQuery.MAX_LIMIT, next);
                var page = reports.page(tenant, query, Map.of("frame.directive", document));
                page.items().forEach(report -> found.add(LineageParts.report(report)));
                next = page.next();
            } while (next != null && found.size() <= BOUND);
        }
        return found;
    }

    /** Cuts lists at the bound and remembers that it did. */
    private static final class Bounded {

        private boolean cut;

        <T> List<T> list(List<T> all) {
            cut = cut || all.size() > BOUND;
            return all.stream().limit(BOUND).toList();
        }
    }
}
