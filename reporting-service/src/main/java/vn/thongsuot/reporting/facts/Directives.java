package vn.thongsuot.reporting.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/** The documents of each tenant, as far as their events have arrived. */
public final class Directives {

    private record Grown(long generation, CitationGraph graph) {}

    private final Replica<DirectiveFact> copies;
    private final Map<TenantId, Grown> graphs = new ConcurrentHashMap<>();

    public Directives(Replica<DirectiveFact> copies) {
        this.copies = copies;
    }

    public Optional<Versioned<DirectiveFact>> find(TenantId tenant, String id) {
        return copies.find(tenant, id);
    }

    public Map<String, Versioned<DirectiveFact>> findAll(TenantId tenant, Collection<String> ids) {
        return copies.findAll(tenant, ids);
    }

    /** Waits up to two seconds for one whose event may be on the way. */
    public Optional<Versioned<DirectiveFact>> await(TenantId tenant, String id) {
        return Optional.ofNullable(copies.awaitAll(tenant, Set.of(id)).get(id));
    }

    /** As of now; made anew only when a document has changed. */
    public CitationGraph graph(TenantId tenant) {
        var generation = copies.generation(tenant);
        var grown = graphs.get(tenant);
        if (grown == null || grown.generation() != generation) {
            var known = new HashMap<String, DirectiveFact>();
            copies.all(tenant).forEach(directive -> known.put(directive.id(), directive.state()));
            grown = new Grown(generation, new CitationGraph(known));
            graphs.put(tenant, grown);
        }
        return grown.graph();
    }
}
