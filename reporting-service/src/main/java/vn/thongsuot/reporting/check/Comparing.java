package vn.thongsuot.reporting.check;

import java.time.Clock;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Marks;
import vn.thongsuot.reporting.figure.SideBySide;

/** What every check does with what it looked at first. */
public final class Comparing {

    private final SideBySide sides;
    private final Marks marks;
    private final Differences differences;
    private final Told told;
    private final Clock clock;

    public Comparing(SideBySide sides, Marks marks, Differences differences, Told told, Clock clock) {
        this.sides = sides;
        this.marks = marks;
        this.differences = differences;
        this.told = told;
        this.clock = clock;
    }

    /** Whether something had to be filed first, so that comparing has to wait. */
    boolean hasFiled(TenantId tenant) {
        return sides.file(tenant);
    }

    Looked looking(TenantId tenant) {
        return new Looked(sides, tenant);
    }

    Confirming confirming(TenantId tenant, Looked looked) {
        return new Confirming(sides, marks, tenant, looked.suspects());
    }

    /**
     * Keeps what stands and clears what agrees. False where another generation has been switched to meanwhile: what was seen
     * is partly of one and partly of the other, and says nothing of either.
     */
    boolean isSettled(TenantId tenant, Looked looked, Confirming confirmed) {
        if (sides.generation() != looked.generation()) {
            return false;
        }
        var found = new Differences.Found(
                looked.generation(), looked.covered(), confirmed.standing(), confirmed.open(), clock.instant());
        differences.settle(tenant, found);
        told.compared(looked.cells());
        confirmed.standing().forEach(cell -> told.differs(tenant, cell));
        return true;
    }
}
