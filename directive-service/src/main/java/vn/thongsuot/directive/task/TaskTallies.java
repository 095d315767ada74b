package vn.thongsuot.directive.task;

import java.util.List;
import vn.thongsuot.platform.tenancy.TenantId;

/** Counts stored tasks without reading each of them. */
public interface TaskTallies {

    /** One entry for each kind of task that occurs; in one query, whatever the number of tasks. */
    List<Cells.Tally> of(TenantId tenant, Cells.Query query);
}
