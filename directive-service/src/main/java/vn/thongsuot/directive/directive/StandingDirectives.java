package vn.thongsuot.directive.directive;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Documents under which something new may be done: those that are there and were not joined into another. */
public final class StandingDirectives implements Known {

    private final Aggregates<Directive> directives;

    public StandingDirectives(Aggregates<Directive> directives) {
        this.directives = directives;
    }

    @Override
    public Set<String> among(TenantId tenant, Collection<String> ids) {
        return directives.findAll(tenant, ids).keySet();
    }

    /** As always; and refused with the name of the other document where one was joined into it. */
    @Override
    public Optional<Refusal> refuses(TenantId tenant, Stream<Reference> references) {
        var asked = references.toList();
        var ids = asked.stream().map(Reference::id).collect(Collectors.toSet());
        var found = directives.findAll(tenant, ids);
        for (var reference : asked) {
            var one = found.get(reference.id());
            if (one == null) {
                return Optional.of(Refusal.notYetKnown(reference.pointer(), reference.id()));
            }
            var into = one.state().filing().joinedInto();
            if (into != null) {
                return Optional.of(Refusal.invalid(reference.pointer(), "joined-into", name(tenant, into)));
            }
        }
        return Optional.empty();
    }

    /** The document itself, or the one that it was joined into; absent when none is asked for. */
    public @Nullable String standing(TenantId tenant, @Nullable String id) {
        return id == null
                ? null
                : directives.find(tenant, id).map(this::standing).orElse(id);
    }

    private String standing(Versioned<Directive> found) {
        var into = found.state().filing().joinedInto();
        return into == null ? found.id() : into;
    }

    private String name(TenantId tenant, String id) {
        var named = directives.findAll(tenant, Set.of(id)).entrySet().stream()
                .map(Map.Entry::getValue)
                .map(Versioned::state)
                .flatMap(directive -> Stream.of(
                                Optional.ofNullable(directive.symbol()).map(Symbol::normalised),
                                Optional.ofNullable(directive.number()),
                                Optional.ofNullable(directive.shortName()),
                                Optional.ofNullable(directive.subject()))
                        .flatMap(Optional::stream))
                .findFirst();
        return named.map(words -> words + " (" + id + ")").orElse(id);
    }
}
