package vn.thongsuot.directive.directive;

import java.util.List;
import vn.thongsuot.platform.tenancy.TenantId;

/** The lines of a document in registers in, which are kept apart from it. */
@FunctionalInterface
public interface LinesIn {

    /** As many as a document's answer shows. */
    int SHOWN = 20;

    /** The first of them, at most {@link #SHOWN}, in the order of entering. */
    List<Entry> first(TenantId tenant, String directive);
}
