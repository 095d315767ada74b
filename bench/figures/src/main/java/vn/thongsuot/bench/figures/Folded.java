package vn.thongsuot.bench.figures;

import java.util.HashMap;
import java.util.Map;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellState;
import vn.thongsuot.reporting.figure.Contributions;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Difference;
import vn.thongsuot.reporting.figure.Shares;
import vn.thongsuot.reporting.figure.StoredCell;

/** Cells as the service's own rules make them, of deeds that are each told once. */
final class Folded {

    static final int GENERATION = 1;

    private final Map<CellKey, CellState> cells = new HashMap<>();

    void add(String id, long version, Deed deed) {
        for (var added : Contributions.of(id, version, deed)) {
            var difference = new Difference(added.cell(), null, added);
            cells.merge(added.cell(), CellState.empty().apply(difference), (before, first) -> before.apply(difference));
        }
    }

    Map<CellKey, CellState> cells() {
        return cells;
    }

    /** As the sink is told of it. */
    static StoredCell stored(TenantId tenant, CellKey key, CellState state) {
        return new StoredCell(
                key.id(tenant, GENERATION),
                state.sequence(),
                key,
                state.plainSum(),
                state.deeds(),
                state.qualifiers(),
                Shares.orNone(state.shares()),
                state.digestText(),
                GENERATION);
    }
}
