package vn.thongsuot.directive.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Our side of what we and another tenant have agreed to tell each other. The other keeps its own side; something passes only
 * where ours gives it and theirs takes it.
 *
 * @param counterpart id of the other tenant
 * @param gives what may go from us to them
 * @param takes what may come from them to us
 * @param indicators codes of the indicators whose figures may go; no others ever do
 * @param indicatorsTaken codes of the indicators whose figures may come; of no others is anything kept
 * @param validFrom first day
 * @param validTo last day; absent while no end is agreed
 */
public record Agreement(
        String counterpart,
        List<Matter> gives,
        List<Matter> takes,
        List<String> indicators,
        List<String> indicatorsTaken,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public static final String MADE = "vn.thongsuot.agreement.made.v1";
    public static final String CHANGED = "vn.thongsuot.agreement.changed.v1";

    /** One that was stored before figures could be taken takes none. */
    public Agreement {
        indicatorsTaken = List.copyOf(Objects.requireNonNullElse(indicatorsTaken, List.of()));
    }

    /** There is one between two tenants on each side; another term is a change of it. */
    public static String idOf(TenantId ours, String counterpart) {
        return Command.idOf("agreement", ours.value(), counterpart);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
