package vn.thongsuot.reporting.check;

import java.time.Clock;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Makes the runs of this instance.
 *
 * @param cellsAtOnce how many cells are compared in one turn
 * @param instance unlike that of any other
 */
public record FullRuns(Comparing comparing, FullChecks checks, long cellsAtOnce, Clock clock, String instance) {

    FullRun of(TenantId tenant, FullCheck check) {
        return new FullRun(comparing, checks, cellsAtOnce, clock, instance, tenant, check);
    }
}
