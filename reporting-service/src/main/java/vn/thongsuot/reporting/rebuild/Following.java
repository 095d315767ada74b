package vn.thongsuot.reporting.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Computing;
import vn.thongsuot.reporting.figure.GenerationCells;
import vn.thongsuot.reporting.figure.GenerationNews;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.Reaching;

/**
 * What every instance does about generations, again and again: it follows what is stored, computing and serving what it says.
 * The one whose turn it is compares, switches, tells and removes as well, which may take long and is done beside the
 * following. Each step may be the last before a crash: what was done is stored, or is done again and changes nothing.
 */
public final class Following {

    private static final Duration TURN = Duration.ofSeconds(30);
    private static final Duration BETWEEN_COMPARISONS = Duration.ofMinutes(1);

    private final GenerationStore store;
    private final LiveGeneration live;
    private final Computing computing;
    private final Comparing comparing;
    private final Removing removing;
    private final Duration grace;
    private final Clock clock;
    private final int wanted;
    private final String instance = UUID.randomUUID().toString();
    private volatile @Nullable Generations last;

    Following(
            GenerationStore store,
            LiveGeneration live,
            Computing computing,
            Comparing comparing,
            Removing removing,
            Duration grace,
            Clock clock,
            int wanted) {
        this.store = store;
        this.live = live;
        this.computing = computing;
        this.comparing = comparing;
        this.removing = removing;
        this.grace = grace;
        this.clock = clock;
        this.wanted = wanted;
    }

    /**
     * @param tenants all there are
     * @param grace before a generation that is no longer served is removed
     * @param wanted by the settings; above the highest there ever was it asks for a rebuild
     */
    public static Following with(
            GenerationStore store,
            LiveGeneration live,
            Parts parts,
            Supplier<Set<TenantId>> tenants,
            Duration grace,
            int wanted,
            Clock clock) {
        return new Following(
                store,
                live,
                parts.computing(),
                new Comparing(parts.cells(), parts.reaching(), tenants, clock),
                new Removing(parts.cells(), parts.news(), parts.reaching(), tenants),
                grace,
                clock,
                wanted);
    }

    /** What it works with. */
    public record Parts(Computing computing, GenerationCells cells, Reaching reaching, GenerationNews news) {}

    /** What was stored at the last step; absent before the first. */
    public @Nullable Generations last() {
        return last;
    }

    /** Serves and computes what is stored. */
    public void follow() {
        var now = store.load();
        last = now;
        live.become(now.served());
        live.forget(generation -> now.isPast(generation, clock.instant(), grace));
        computing.compute(now.computed());
    }

    /** Goes on with what there is to do for all instances, where it is this one's turn. */
    public void act() {
        var at = clock.instant();
        if (store.takeTurn(instance, at, at.plus(TURN))) {
            act(store.load(), at);
        }
    }

    private void act(Generations now, Instant at) {
        var rebuild = now.rebuild();
        if (now.news() != null) {
            removing.tell(now.served(), now.news());
            store.replace(now, now.told());
        } else if (rebuild != null) {
            compare(now, rebuild, at);
        } else if (wanted > now.highest()) {
            store.replace(now, now.begun(Act.ofService(at, Act.What.BEGUN, wanted)));
        } else if (!now.former().isEmpty()) {
            remove(now, at);
        }
    }

    private void compare(Generations now, Rebuild rebuild, Instant at) {
        var before = rebuild.compared();
        if (before != null && at.isBefore(before.at().plus(BETWEEN_COMPARISONS))) {
            return;
        }
        var found = comparing.goOn(now.served(), rebuild.generation());
        if (found.isEmpty()) {
            return;
        }
        var compared = found.get();
        var what = compared.isEqual() ? Act.What.SWITCHED : Act.What.FOUND_DIFFERENT;
        var act = Act.ofService(at, what, rebuild.generation());
        var after = compared.isEqual() ? now.switched(rebuild, true, act) : now.different(rebuild, compared, act);
        store.replace(now, after);
    }

    private void remove(Generations now, Instant at) {
        int former = now.former().getFirst();
        if (now.isPast(former, at, grace) && removing.isGone(former)) {
            store.replace(now, now.removed(former, Act.ofService(at, Act.What.REMOVED, former)));
        }
    }
}
