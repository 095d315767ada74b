package vn.thongsuot.reporting.figure;

import java.util.Set;
import vn.thongsuot.platform.tenancy.TenantId;

/** Cells and the deeds behind them, read in the same order by the set that both are filed under. */
public interface SideBySide {

    /** Comes before all sets. */
    String BEFORE_ALL = "";

    /**
     * How much is read at a time. A set is read whole or not compared; one that alone has more sources is passed over.
     *
     * @param cells after so many no further set is begun
     * @param sources of one set at most
     */
    record Bound(long cells, long sources) {}

    /** Of which generation the cells are that are read now. */
    int generation();

    /** The sets behind one, as many as the bound allows. */
    Stretch after(TenantId tenant, String set, Bound bound);

    /** These sets once more, with as many sources as they have. */
    Stretch again(TenantId tenant, Set<String> sets);

    /**
     * Files some of those that were written before there were sets; until there are none left, nothing can be compared.
     * Answers whether there were any.
     */
    boolean file(TenantId tenant);

    /** How many cells there are, roughly. */
    long cells(TenantId tenant);
}
