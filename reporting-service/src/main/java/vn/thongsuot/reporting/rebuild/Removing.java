package vn.thongsuot.reporting.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.GenerationCells;
import vn.thongsuot.reporting.figure.GenerationNews;
import vn.thongsuot.reporting.figure.Reaching;

/** Tells subscribers which generation is served, and removes what nobody reads any more, a bounded part at a time. */
final class Removing {

    private static final int BATCH = 500;
    private static final int BATCHES = 10;

    private final GenerationCells cells;
    private final GenerationNews news;
    private final Reaching reaching;
    private final Supplier<Set<TenantId>> tenants;
    private final Duration grace;

    /** @param grace after a switch, so that all instances have followed and reads that began before have ended */
    Removing(
            GenerationCells cells,
            GenerationNews news,
            Reaching reaching,
            Supplier<Set<TenantId>> tenants,
            Duration grace) {
        this.cells = cells;
        this.news = news;
        this.reaching = reaching;
        this.tenants = tenants;
        this.grace = grace;
    }

    void tell(int served, Generations.News told) {
        news.served(tenants.get(), new GenerationNews.Served(served, told.former(), told.equal(), told.at()));
    }

    boolean isTooSoon(Instant moved, Instant now) {
        return now.isBefore(moved.plus(grace));
    }

    /** Removes some; true when nothing was left to remove. */
    boolean isGone(int generation) {
        var left = BATCHES;
        for (var tenant : tenants.get()) {
            while (left > 0 && removeSome(tenant, generation)) {
                left--;
            }
            if (left == 0) {
                return false;
            }
            cells.removeGaps(tenant, generation);
        }
        return reaching.forget(generation);
    }

    /** First from the topic and then from the store, so that after a crash the rest is still found. */
    private boolean removeSome(TenantId tenant, int generation) {
        var some = cells.some(tenant, generation, BATCH);
        if (some.isEmpty()) {
            return false;
        }
        news.gone(tenant, some);
        cells.remove(tenant, some);
        return true;
    }
}
