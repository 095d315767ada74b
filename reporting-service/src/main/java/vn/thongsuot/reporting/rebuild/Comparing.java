package vn.thongsuot.reporting.rebuild;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.GenerationCells;
import vn.thongsuot.reporting.figure.Reaching;
import vn.thongsuot.reporting.figure.Reaching.Passage;

/**
 * Compares two generations while both go on. All cells are looked at once everything that had been told when it began has
 * passed both. What differs then may only be on its way in one of them: so it is looked at again when everything told until
 * then has passed. A cell that still differs, and has changed in neither, is made from the same deeds in both and differs
 * for good; one that changed is looked at once more. So it ends under load, and finds equal only what is.
 */
final class Comparing {

    private static final int MOST = 1_000;

    private final GenerationCells cells;
    private final Reaching reaching;
    private final Supplier<Set<TenantId>> tenants;
    private final Clock clock;
    private @Nullable Look look;

    /**
     * @param suspects what differed at the look before; absent at the first
     * @param cut whether more differed than are suspected
     */
    private record Look(
            int served,
            int rebuilt,
            Passage passage,
            @Nullable List<CellDifference> suspects,
            boolean cut,
            List<Long> offsets,
            long seen) {}

    Comparing(GenerationCells cells, Reaching reaching, Supplier<Set<TenantId>> tenants, Clock clock) {
        this.cells = cells;
        this.reaching = reaching;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Goes on as far as it can without waiting; empty until it is known how they compare. */
    Optional<Compared> goOn(int served, int rebuilt) {
        var now = look;
        if (now == null || now.served != served || now.rebuilt != rebuilt) {
            now = new Look(served, rebuilt, passage(served, rebuilt), null, false, List.of(), 0);
            look = now;
        }
        return now.passage.isPassed() ? looked(now) : Optional.empty();
    }

    /** Forgets what it was about; the next look is a first one. */
    void reset() {
        look = null;
    }

    private Passage passage(int served, int rebuilt) {
        return reaching.passage(List.of(served, rebuilt));
    }

    private Optional<Compared> looked(Look now) {
        var suspects = now.suspects;
        return suspects == null ? lookedFirst(now) : lookedAgain(now, suspects);
    }

    private Optional<Compared> lookedFirst(Look now) {
        var pairs = new Pairs(MOST);
        for (var tenant : tenants.get()) {
            pairs.take(tenant.value(), cells.inOrder(tenant, now.served), cells.inOrder(tenant, now.rebuilt));
        }
        var offsets = now.passage.offsets();
        if (pairs.differing().isEmpty()) {
            return found(offsets, pairs.cells(), List.of());
        }
        return again(now, pairs.differing(), pairs.isCut(), offsets, pairs.cells());
    }

    private Optional<Compared> lookedAgain(Look now, List<CellDifference> before) {
        var differing = still(now, before);
        var standing = differing.stream().filter(before::contains).toList();
        if (!standing.isEmpty()) {
            return found(now.offsets, now.seen, standing);
        }
        if (!differing.isEmpty()) {
            return again(now, differing, now.cut, now.offsets, now.seen);
        }
        if (now.cut) {
            reset(); // there are others
            return Optional.empty();
        }
        return found(now.offsets, now.seen, List.of());
    }

    private Optional<Compared> found(List<Long> offsets, long seen, List<CellDifference> differing) {
        reset();
        return Optional.of(Compared.of(clock.instant(), offsets, seen, differing));
    }

    private Optional<Compared> again(
            Look now, List<CellDifference> suspects, boolean cut, List<Long> offsets, long seen) {
        look = new Look(now.served, now.rebuilt, passage(now.served, now.rebuilt), suspects, cut, offsets, seen);
        return Optional.empty();
    }

    private List<CellDifference> still(Look now, List<CellDifference> before) {
        var byTenant = before.stream()
                .collect(Collectors.groupingBy(CellDifference::tenant, LinkedHashMap::new, Collectors.toList()));
        var still = new ArrayList<CellDifference>();
        byTenant.forEach((name, suspects) -> {
            var tenant = new TenantId(name);
            var ids = suspects.stream().map(CellDifference::cell).toList();
            var served = cells.among(tenant, now.served, ids);
            var rebuilt = cells.among(tenant, now.rebuilt, ids);
            ids.stream()
                    .map(id -> CellDifference.of(name, id, served.get(id), rebuilt.get(id)))
                    .filter(difference -> !difference.isNone())
                    .forEach(still::add);
        });
        return still;
    }
}
