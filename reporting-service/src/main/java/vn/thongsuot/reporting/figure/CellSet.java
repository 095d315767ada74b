package vn.thongsuot.reporting.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What all cells that one deed is in have in common: the whole sets of documents and units, and the kind.
 *
 * @param directives sorted, each once; may be empty
 * @param units sorted, each once; at least one
 */
public record CellSet(List<String> directives, List<String> units, String kind) {

    public CellSet {
        directives = List.copyOf(directives);
        units = List.copyOf(units);
    }

    public static CellSet of(Deed deed) {
        return new CellSet(sorted(deed.directives()), List.copyOf(deed.units()), deed.kind());
    }

    public static CellSet of(CellKey cell) {
        return new CellSet(cell.directives(), cell.units(), cell.kind());
    }

    public static CellSet of(CountedDeed deed) {
        return new CellSet(sorted(deed.directives()), deed.units(), deed.kind());
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().distinct().sorted().toList();
    }

    CellKey cell(String indicator, Grain grain, @Nullable Interval interval) {
        return new CellKey(directives, units, kind, indicator, grain, interval);
    }

    /** Unique in the tenant, of 24 digits and lower-case letters: by it cells and their sources are laid side by side. */
    public String id(TenantId tenant) {
        return Command.idOf("cell-set", tenant.value(), directives.toString(), units.toString(), kind);
    }
}
