package vn.thongsuot.reporting.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Reads all copies that are meant or refuses: what is counted from a part of them would be false, and nobody would see it.
 *
 * @param bound how many are read at most
 */
public record WholeReading(int bound) {

    /** All communes of the country fifteen times; in memory some ten megabytes. */
    public static final WholeReading OF_MANY = new WholeReading(50_000);

    /**
     * As {@link Replica#findWhere}, with none left out.
     *
     * @throws RefusedException as too large when there are more
     */
    public <T> List<Versioned<T>> of(
            Replica<T> copies,
            TenantId tenant,
            Map<String, ? extends Collection<String>> anyOf,
            Map<String, Condition.Between> within) {
        var found = copies.findWhere(tenant, anyOf, within, bound + 1);
        if (found.size() > bound) {
            throw new RefusedException(Refusal.of(Refusal.Reason.TOO_LARGE, "reading-too-wide"));
        }
        return found;
    }
}
