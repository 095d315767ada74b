package vn.thongsuot.directive.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/** Tells which things of some kind exist, so that nothing refers to what is not there. */
@FunctionalInterface
public interface Known {

    /** Those of the ids that exist. */
    Set<String> among(TenantId tenant, Collection<String> ids);

    /** Empty when all references are known; otherwise points to the first that is not. */
    default Optional<Refusal> refuses(TenantId tenant, Stream<Reference> references) {
        List<Reference> asked = references.toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var known = among(tenant, asked.stream().map(Reference::id).collect(Collectors.toSet()));
        return asked.stream()
                .filter(reference -> !known.contains(reference.id()))
                .findFirst()
                .map(unknown -> Refusal.notYetKnown(unknown.pointer(), unknown.id()));
    }
}
