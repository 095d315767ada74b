package vn.thongsuot.plan.workinggroup;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Nfc;
import vn.thongsuot.plan.plan.PartialDate;

/**
 * The decision that founded a group.
 *
 * @param directive id, when it is registered on the platform
 * @param symbol number and symbol as written, when it is not
 * @param date as far as it is known
 */
public record Founding(
        @Nullable String directive,
        @Nullable String symbol,
        @Nullable PartialDate date) {

    public Founding {
        symbol = Nfc.ofOptional(symbol);
    }

    boolean namesADecision() {
        return directive != null || symbol != null;
    }
}
