package vn.thongsuot.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellSet;
import vn.thongsuot.reporting.figure.CellState;
import vn.thongsuot.reporting.figure.CellValue;
import vn.thongsuot.reporting.figure.Contribution;
import vn.thongsuot.reporting.figure.Contributions;
import vn.thongsuot.reporting.figure.CountedDeed;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Difference;
import vn.thongsuot.reporting.figure.FiledDeed;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.KeptCell;
import vn.thongsuot.reporting.figure.Laying;
import vn.thongsuot.reporting.figure.Shares;
import vn.thongsuot.reporting.figure.SideBySide;
import vn.thongsuot.reporting.figure.Stretch;

/** Cells and sources in memory, each of which takes in a deed when it is told to. */
final class Sides implements SideBySide {

    static final TenantId TENANT = new TenantId("dong-nai");

    private final Map<String, CountedDeed> sources = new TreeMap<>();
    private final Map<String, Deed> worked = new TreeMap<>();
    private final Map<String, Long> versions = new TreeMap<>();
    private final Map<CellKey, CellState> states = new TreeMap<>(Comparator.comparing(CellKey::toString));
    final Map<String, KeptCell> cells = new TreeMap<>();
    int looks;
    int generation = 1;

    static Deed deed(String directive, String value) {
        var day = LocalDate.of(2025, 4, 21);
        var measured = new Deed.Measurement("articles", "EQ", new BigDecimal(value), null, null, null);
        return new Deed(
                "vps",
                List.of(),
                "BANNER",
                "DONE",
                "Tin",
                new Interval(day, day),
                List.of(directive),
                List.of(measured));
    }

    void both(String id, long version, Deed deed) {
        source(id, version, deed);
        cell(id, version, deed);
    }

    void source(String id, long version, Deed deed) {
        var values = new ArrayList<CountedDeed.Value>();
        Contributions.reported(deed)
                .forEach((dated, reported) ->
                        values.add(new CountedDeed.Value(dated.indicator(), dated.period(), reported)));
        sources.put(
                id, new CountedDeed(id, version, deed.kind(), deed.directives(), List.copyOf(deed.units()), values));
    }

    void cell(String id, long version, Deed deed) {
        var before = worked.get(id);
        var old =
                before == null ? List.<Contribution>of() : Contributions.of(id, versions.getOrDefault(id, 0L), before);
        Difference.between(old, Contributions.of(id, version, deed)).forEach(change -> {
            var now = states.getOrDefault(change.cell(), CellState.empty()).apply(change);
            states.put(change.cell(), now);
            var key = change.cell();
            cells.put(key.id(TENANT, 1), kept(key, now));
        });
        worked.put(id, deed);
        versions.put(id, version);
    }

    private static KeptCell kept(CellKey key, CellState now) {
        var value = CellValue.of(
                now.plainSum(), now.deeds(), now.qualifiers(), Shares.orNone(now.shares()), now.digestText());
        return new KeptCell(key.id(TENANT, 1), CellSet.of(key).id(TENANT), key, value, now.sequence(), true);
    }

    /** Spoils the first cell of an indicator; answers its id. */
    String spoil(String indicator, UnaryOperator<KeptCell> how) {
        var cell = cells.values().stream()
                .filter(one -> one.key() != null && one.key().indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        cells.put(cell.id(), how.apply(cell));
        return cell.id();
    }

    @Override
    public int generation() {
        return generation;
    }

    @Override
    public Stretch after(TenantId tenant, String set, Bound bound) {
        return laid(bound, of -> of.compareTo(set) > 0);
    }

    @Override
    public Stretch again(TenantId tenant, Set<String> sets) {
        return laid(new Bound(Long.MAX_VALUE, Long.MAX_VALUE), sets::contains);
    }

    private Stretch laid(Bound bound, Predicate<String> wanted) {
        looks++;
        var filed = sources.values().stream()
                .map(deed -> new FiledDeed(CellSet.of(deed).id(TENANT), deed))
                .filter(deed -> wanted.test(deed.set()))
                .sorted(Comparator.comparing(FiledDeed::set))
                .iterator();
        var kept = cells.values().stream()
                .filter(cell -> wanted.test(cell.set()))
                .sorted(Comparator.comparing(KeptCell::set))
                .iterator();
        return new Laying(TENANT, 1, kept, filed).upTo(bound);
    }

    @Override
    public boolean file(TenantId tenant) {
        return false;
    }

    @Override
    public long cells(TenantId tenant) {
        return cells.size();
    }
}
