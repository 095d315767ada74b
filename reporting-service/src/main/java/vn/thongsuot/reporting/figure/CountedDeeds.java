package vn.thongsuot.reporting.figure;

import java.util.List;
import vn.thongsuot.platform.tenancy.TenantId;

/** The deeds that count, with what they add, for whoever folds figures from them anew. */
public interface CountedDeeds {

    /**
     * Those that meet the selection and of which something lies in its period, or may lie in it, by id.
     *
     * @param selection with a period
     * @param limit how many are answered at most; who must know whether there are more asks for one more
     */
    List<CountedDeed> touching(TenantId tenant, Selection selection, int limit);
}
