package vn.thongsuot.reporting.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What the deeds of one cell have in common. Directives and units are whole sets, so that a deed under two directives or
 * by two units lies in one cell only and no total can count it twice.
 *
 * @param directives sorted, may be empty
 * @param units sorted, at least one
 * @param indicator an indicator's id, or {@link #DEEDS}
 * @param interval at the grain; absent for deeds without a date
 */
public record CellKey(
        List<String> directives,
        List<String> units,
        String kind,
        String indicator,
        Grain grain,
        @Nullable Interval interval) {

    /** The built-in indicator: how many activities. */
    public static final String DEEDS = "deeds";

    public CellKey {
        directives = List.copyOf(directives);
        units = List.copyOf(units);
    }

    /** Unique in the tenant; cells of different generations never share an id. */
    public String id(TenantId tenant, int generation) {
        var parts = new String[] {
            tenant.value(),
            directives.toString(),
            units.toString(),
            kind,
            indicator,
            grain.name(),
            interval == null ? "" : interval.toString()
        };
        return prefix(generation) + Command.idOf("cell", parts);
    }

    /** With what the ids of all cells of a generation begin, and of no other. */
    public static String prefix(int generation) {
        return "g" + generation + "-";
    }
}
