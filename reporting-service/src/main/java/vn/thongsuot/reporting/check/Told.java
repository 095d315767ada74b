package vn.thongsuot.reporting.check;

import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Disagreement;

/** Is told what checking comes upon, for metrics and the log. */
public interface Told {

    void compared(long cells);

    /** A cell is wrong; told each time it is seen to stand. */
    void differs(TenantId tenant, Disagreement cell);
}
