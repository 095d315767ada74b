package vn.thongsuot.directive.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** The intakes that brought the same bytes. */
record SameFile(Aggregates<Intake> intakes) {

    /** Each may have a long text. */
    private static final int AT_ONCE = 20;

    List<Versioned<Intake>> as(TenantId tenant, AttachedFile file) {
        var found = new ArrayList<Versioned<Intake>>();
        String cursor = null;
        do {
            cursor = add(found, tenant, file.sha256(), cursor);
        } while (cursor != null);
        return found;
    }

    /**
     * Whether these bytes came in before and were erased as a state secret, for the whole tenant or at one of the units.
     *
     * @param path the unit that is to receive them and those above it
     */
    boolean isKnownSecret(TenantId tenant, String sha256, Set<String> path) {
        String cursor = null;
        do {
            var page = page(tenant, sha256, cursor);
            if (page.items().stream().map(Versioned::state).anyMatch(each -> stands(each, path))) {
                return true;
            }
            cursor = page.next();
        } while (cursor != null);
        return false;
    }

    private static boolean stands(Intake against, Set<String> path) {
        return against.isErased() && (against.isBarred() || path.contains(against.unit()));
    }

    private @Nullable String add(
            List<Versioned<Intake>> found, TenantId tenant, String sha256, @Nullable String cursor) {
        var page = page(tenant, sha256, cursor);
        found.addAll(page.items());
        return page.next();
    }

    private Page<Versioned<Intake>> page(TenantId tenant, String sha256, @Nullable String cursor) {
        return intakes.page(tenant, new PageQuery(AT_ONCE, cursor), Map.of("file.sha256", sha256));
    }
}
