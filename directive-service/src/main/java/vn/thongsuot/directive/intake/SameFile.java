package vn.thongsuot.directive.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** The intakes that brought the same bytes, alone or in a package. */
record SameFile(Aggregates<Intake> intakes) {

    private static final List<String> BROUGHT = List.of("file.sha256", "packed.files.sha256");

    /** Each may have a long text. */
    private static final int AT_ONCE = 20;

    /** Those that brought one of these, each once. */
    List<Versioned<Intake>> withAny(TenantId tenant, Set<String> digests) {
        var found = new LinkedHashMap<String, Versioned<Intake>>();
        any(tenant, digests, intake -> {
            found.put(intake.id(), intake);
            return false;
        });
        return List.copyOf(found.values());
    }

    /**
     * Whether one of these came in before and was erased as a state secret, for the whole tenant or at one of the units.
     *
     * @param path the unit that is to receive them and those above it
     */
    boolean isKnownSecret(TenantId tenant, Set<String> digests, Set<String> path) {
        return any(tenant, digests, each -> stands(each.state(), path));
    }

    private static boolean stands(Intake against, Set<String> path) {
        return against.isErased() && (against.isBarred() || path.contains(against.unit()));
    }

    private boolean any(TenantId tenant, Set<String> digests, Predicate<Versioned<Intake>> wanted) {
        return BROUGHT.stream().anyMatch(field -> any(tenant, field, digests, wanted));
    }

    private boolean any(TenantId tenant, String field, Set<String> digests, Predicate<Versioned<Intake>> wanted) {
        @Nullable String cursor = null;
        do {
            var page = page(tenant, field, digests, cursor);
            if (page.items().stream().anyMatch(wanted)) {
                return true;
            }
            cursor = page.next();
        } while (cursor != null);
        return false;
    }

    private Page<Versioned<Intake>> page(TenantId tenant, String field, Set<String> digests, @Nullable String cursor) {
        return intakes.page(tenant, new PageQuery(AT_ONCE, cursor), Map.of(field, new Condition.OneOf(digests)));
    }
}
