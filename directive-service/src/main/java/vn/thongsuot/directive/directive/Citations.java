package vn.thongsuot.directive.directive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/** The graph of who names whom, kept free of cycles. */
final class Citations {

    /** Deeper than any real chain of documents; a deeper one is refused rather than walked forever. */
    static final int MAX_DEPTH = 32;

    /** What some documents cite, in one query. */
    @FunctionalInterface
    interface Stored {
        Map<String, List<Citation>> of(TenantId tenant, Collection<String> directives);
    }

    private final Stored stored;

    Citations(Stored stored) {
        this.stored = stored;
    }

    /** Empty when the document may cite these; otherwise points to the citation that closes a circle. */
    Optional<Refusal> refuses(TenantId tenant, String self, List<Citation> citations) {
        var origins = new HashMap<String, Integer>();
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i).directive().equals(self)) {
                return Optional.of(Refusal.invalid(DirectiveDraft.pointerTo(i), "cites-itself"));
            }
            origins.putIfAbsent(citations.get(i).directive(), i);
        }
        return walk(tenant, self, origins);
    }

    /** Level by level, one query each; every document is looked at once, for the first citation that leads to it. */
    private Optional<Refusal> walk(TenantId tenant, String self, Map<String, Integer> origins) {
        Set<String> seen = new HashSet<>(origins.keySet());
        Map<String, Integer> level = origins;
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            if (level.isEmpty()) {
                return Optional.empty();
            }
            level = next(level, stored.of(tenant, level.keySet()), seen);
            var closing = level.get(self);
            if (closing != null) {
                return Optional.of(Refusal.invalid(DirectiveDraft.pointerTo(closing), "citation-cycle"));
            }
        }
        return level.isEmpty() ? Optional.empty() : tooDeep(level);
    }

    private static Map<String, Integer> next(
            Map<String, Integer> level, Map<String, List<Citation>> cited, Set<String> seen) {
        var next = new HashMap<String, Integer>();
        level.forEach((directive, origin) -> cited.getOrDefault(directive, List.of()).stream()
                .map(Citation::directive)
                .filter(seen::add)
                .forEach(further -> next.put(further, origin)));
        return next;
    }

    private static Optional<Refusal> tooDeep(Map<String, Integer> level) {
        var origin = level.values().iterator().next();
        return Optional.of(
                Refusal.invalid(DirectiveDraft.pointerTo(origin), "citations-too-deep", String.valueOf(MAX_DEPTH)));
    }
}
