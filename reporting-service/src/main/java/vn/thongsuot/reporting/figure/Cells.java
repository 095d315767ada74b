package vn.thongsuot.reporting.figure;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import vn.thongsuot.platform.tenancy.TenantId;

/** The cells as the read side holds them. */
public interface Cells {

    /**
     * What of a cell a total is made of.
     *
     * @param tally over the cell's deeds
     * @param deeds at least one
     */
    record Part(String kind, String indicator, Tally tally, int deeds) {}

    /** Writes what is newer than what is there; each cell at most once in a batch. */
    void write(TenantId tenant, Collection<StoredCell> cells);

    /** Takes cells away, where they are there. */
    void remove(TenantId tenant, Collection<String> cells);

    /** Every cell that has contributors and meets the selection, each once. */
    Iterable<Part> meeting(TenantId tenant, Selection selection);

    /**
     * The same of some indicators, with the sets that each cell is of; read as they are asked for, so that they need not fit
     * into memory.
     *
     * @param indicators the others are left out
     */
    Iterable<Placed<Part>> placed(TenantId tenant, Selection selection, Set<String> indicators);

    /** Whatever is read inside is of one generation, also when another is switched to meanwhile. */
    default <T> T throughout(Supplier<T> read) {
        return read.get();
    }
}
