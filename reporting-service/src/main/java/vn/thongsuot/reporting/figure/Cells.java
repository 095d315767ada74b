package vn.thongsuot.reporting.figure;

import java.util.Collection;
import vn.thongsuot.platform.tenancy.TenantId;

/** The cells as the read side holds them. */
public interface Cells {

    /**
     * What of a cell a total is made of.
     *
     * @param tally over the cell's deeds
     * @param deeds at least one
     */
    record Part(String kind, String indicator, Contributions.Tally tally, int deeds) {}

    /** Writes what is newer than what is there; each cell at most once in a batch. */
    void write(TenantId tenant, Collection<StoredCell> cells);

    /** Takes a cell away, if it is there. */
    void remove(TenantId tenant, String cell);

    /** Every cell that has contributors and meets the selection, each once. */
    Iterable<Part> meeting(TenantId tenant, Selection selection);
}
