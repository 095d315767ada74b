package vn.thongsuot.reporting.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Contributions.Dated;

/** The cells that the deeds of one set make, to be compared with those that are there. It keeps no deed. */
final class SetFold {

    private final TenantId tenant;
    private final int generation;
    private final String set;
    private final Map<CellKey, CellState> made = new HashMap<>();
    private final Map<String, KeptCell> kept = new LinkedHashMap<>();

    SetFold(TenantId tenant, int generation, String set) {
        this.tenant = tenant;
        this.generation = generation;
        this.set = set;
    }

    void add(KeptCell cell) {
        kept.put(cell.id(), cell);
    }

    void add(CountedDeed deed) {
        var tallies = new LinkedHashMap<Dated, Tally>();
        deed.values().forEach(value -> tallies.put(new Dated(value.indicator(), value.period()), value.tally()));
        for (var added : Contributions.of(deed.activity(), deed.version(), CellSet.of(deed), tallies)) {
            made.merge(
                    added.cell(),
                    CellState.empty().apply(new Difference(added.cell(), null, added)),
                    (sum, one) -> sum.apply(new Difference(added.cell(), null, added)));
        }
    }

    /** How many cells there are on either side. */
    int cells() {
        var ids = new HashSet<>(kept.keySet());
        made.keySet().forEach(key -> ids.add(key.id(tenant, generation)));
        return ids.size();
    }

    List<Disagreement> disagreements() {
        var found = new ArrayList<Disagreement>();
        var open = new LinkedHashMap<>(kept);
        made.forEach((key, state) -> {
            var id = key.id(tenant, generation);
            compare(id, key, open.remove(id), CellValue.of(state)).ifPresent(found::add);
        });
        open.values().forEach(cell -> compare(cell.id(), cell.key(), cell, null).ifPresent(found::add));
        return found;
    }

    private Optional<Disagreement> compare(
            String id, @Nullable CellKey key, @Nullable KeptCell cell, @Nullable CellValue folded) {
        var value = cell == null ? null : cell.value();
        return cell != null && agree(cell, key, folded)
                ? Optional.empty()
                : Optional.of(new Disagreement(id, set, key, value, folded, cell == null ? 0 : cell.sequence()));
    }

    private static boolean agree(KeptCell cell, @Nullable CellKey key, @Nullable CellValue folded) {
        return cell.sound()
                && Objects.requireNonNullElse(folded, CellValue.NOTHING).equals(cell.value())
                && (folded == null || (key != null && key.equals(cell.key())));
    }
}
