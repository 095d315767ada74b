package vn.thongsuot.reporting.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.tenancy.TenantId;

/** Cells and sources without a store, laid side by side. */
public record InMemorySides(InMemoryCells cells, InMemorySources sources) implements SideBySide {

    private static final Bound ALL = new Bound(Long.MAX_VALUE, Long.MAX_VALUE);

    @Override
    public int generation() {
        return 1;
    }

    @Override
    public Stretch after(TenantId tenant, String set, Bound bound) {
        return laid(tenant, bound, one -> one.compareTo(set) > 0);
    }

    @Override
    public Stretch again(TenantId tenant, Set<String> sets) {
        return laid(tenant, ALL, sets::contains);
    }

    @Override
    public boolean file(TenantId tenant) {
        return false;
    }

    @Override
    public long cells(TenantId tenant) {
        return cells.all(tenant).size();
    }

    private Stretch laid(TenantId tenant, Bound bound, Predicate<String> wanted) {
        var kept = cells.all(tenant).stream()
                .map(cell -> kept(tenant, cell))
                .filter(cell -> wanted.test(cell.set()))
                .sorted(Comparator.comparing(KeptCell::set))
                .iterator();
        var filed = sources.counted(tenant).stream()
                .map(event -> new FiledDeed(CellSet.of(event.data()).id(tenant), deed(event)))
                .filter(deed -> wanted.test(deed.set()))
                .sorted(Comparator.comparing(FiledDeed::set))
                .iterator();
        return new Laying(tenant, 1, kept, filed).upTo(bound);
    }

    private static KeptCell kept(TenantId tenant, StoredCell cell) {
        var value = CellValue.of(cell.sum(), cell.deeds(), cell.qualifiers(), cell.shares(), cell.digest());
        var sound = cell.key().id(tenant, cell.generation()).equals(cell.id());
        return new KeptCell(cell.id(), CellSet.of(cell.key()).id(tenant), cell.key(), value, cell.sequence(), sound);
    }

    private static CountedDeed deed(Event<Deed> event) {
        var deed = event.data();
        var values = new ArrayList<CountedDeed.Value>();
        Contributions.reported(deed)
                .forEach((dated, reported) ->
                        values.add(new CountedDeed.Value(dated.indicator(), dated.period(), reported)));
        return new CountedDeed(
                event.subject(),
                event.sequence(),
                deed.kind(),
                deed.directives(),
                deed.units().stream().toList(),
                values);
    }
}
