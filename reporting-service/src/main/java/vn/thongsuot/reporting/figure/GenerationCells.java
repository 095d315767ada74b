package vn.thongsuot.reporting.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.tenancy.TenantId;

/** The cells of one generation beside those of another. */
public interface GenerationCells {

    /**
     * A cell as it is stored.
     *
     * @param id the same in every generation
     * @param digest of all that the cell says
     */
    record Cell(String id, long sequence, long digest) {}

    /** All that have contributors, by id; read in batches as one goes through it. */
    Iterable<Cell> inOrder(TenantId tenant, int generation);

    /** Those of the ids that are there and have contributors. */
    Map<String, Cell> among(TenantId tenant, int generation, Collection<String> ids);

    /** Some ids of whatever is stored of a generation, as the store knows them; empty when nothing is left. */
    List<String> some(TenantId tenant, int generation, int limit);

    /** Removes these, as {@link #some} told them. */
    void remove(TenantId tenant, Collection<String> stored);

    /** Removes what stood unread in a generation, the tenant's and those of nobody known. */
    void removeGaps(TenantId tenant, int generation);
}
