package vn.thongsuot.directive.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.chain.Chain.Link;
import vn.thongsuot.directive.chain.Chain.Named;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.LaterAct;
import vn.thongsuot.directive.directive.Standing;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Reads the chain of a document in both directions. */
public final class ReadingChains {

    /** More documents than one has ever done something to are not shown at once. */
    static final int SHOWN = 200;

    /** Field of the state under which the documents lie that one acts on. */
    static final String ACTED_ON_BY = "filing.actedOnBy";

    private final Aggregates<Directive> directives;

    public ReadingChains(Aggregates<Directive> directives) {
        this.directives = directives;
    }

    /** Empty when there is no such document. */
    public Optional<Chain> of(TenantId tenant, String id, LocalDate asOf) {
        return directives.find(tenant, id).map(found -> of(tenant, found, asOf));
    }

    private Chain of(TenantId tenant, Versioned<Directive> found, LocalDate asOf) {
        var filing = found.state().filing();
        var doers = directives.findAll(tenant, filing.actedOnBy());
        var done = filing.acts().stream().map(act -> link(act, act.by(), doers.get(act.by()), asOf));
        var others = directives.page(tenant, new PageQuery(SHOWN, null), Map.of(ACTED_ON_BY, found.id()));
        var does = others.items().stream().flatMap(other -> doneBy(found.id(), other, asOf));
        return new Chain(
                found.id(),
                asOf,
                Standing.of(found.state(), asOf),
                successors(tenant, found, asOf),
                byDay(done),
                byDay(does),
                others.next() != null);
    }

    private static Stream<Link> doneBy(String doer, Versioned<Directive> other, LocalDate asOf) {
        return other.state().filing().acts().stream()
                .filter(act -> act.by().equals(doer))
                .map(act -> link(act, other.id(), other, asOf));
    }

    private static Link link(LaterAct act, String id, @Nullable Versioned<Directive> other, LocalDate asOf) {
        var named = other == null ? Named.unknown(id) : Named.of(other, asOf);
        return new Link(act.kind(), act.on(), named, act.note());
    }

    private static List<Link> byDay(Stream<Link> links) {
        return links.sorted(Comparator.comparing(Link::on)).toList();
    }

    /** From replacement to replacement; bears a circle, though none should be let in. */
    private List<Named> successors(TenantId tenant, Versioned<Directive> first, LocalDate asOf) {
        var successors = new ArrayList<Named>();
        var seen = new HashSet<String>();
        seen.add(first.id());
        var next = replacing(first.state(), asOf);
        while (next.isPresent() && seen.add(next.get()) && successors.size() < ActRules.MAX_DEPTH) {
            var found = directives.find(tenant, next.get());
            successors.add(found.map(one -> Named.of(one, asOf)).orElse(Named.unknown(next.get())));
            next = found.flatMap(one -> replacing(one.state(), asOf));
        }
        return successors;
    }

    private static Optional<String> replacing(Directive directive, LocalDate asOf) {
        return ActRules.replacements(directive).stream()
                .filter(act -> !act.on().isAfter(asOf))
                .map(LaterAct::by)
                .findFirst();
    }
}
