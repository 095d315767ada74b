package vn.thongsuot.directive.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.organisation.secrecy.StateSecret;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
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

    /** Whether these bytes came in before and were erased as a state secret. */
    boolean isKnownSecret(TenantId tenant, String sha256) {
        return intakes.page(tenant, new PageQuery(AT_ONCE, null), Map.of("file.sha256", sha256)).items().stream()
                .anyMatch(each -> StateSecret.CODE.equals(each.state().reason()));
    }

    private @Nullable String add(
            List<Versioned<Intake>> found, TenantId tenant, String sha256, @Nullable String cursor) {
        var page = intakes.page(tenant, new PageQuery(AT_ONCE, cursor), Map.of("file.sha256", sha256));
        found.addAll(page.items());
        return page.next();
    }
}
