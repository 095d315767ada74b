package vn.thongsuot.reporting.rebuild;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.GenerationCells;
import vn.thongsuot.reporting.figure.GenerationNews;
import vn.thongsuot.reporting.figure.Reaching;
import vn.thongsuot.reporting.figure.Reaching.Passage;

/** Tells subscribers which generation is served, and removes what nobody reads any more, a bounded part at a time. */
final class Removing {

    private static final int BATCH = 500;
    private static final int BATCHES = 10;

    private final GenerationCells cells;
    private final GenerationNews news;
    private final Reaching reaching;
    private final Supplier<Set<TenantId>> tenants;
    private @Nullable Ending ending;

    /** What a generation that nobody computes any more has told, on its way into the store. */
    private record Ending(int generation, Passage passage) {}

    Removing(GenerationCells cells, GenerationNews news, Reaching reaching, Supplier<Set<TenantId>> tenants) {
        this.cells = cells;
        this.news = news;
        this.reaching = reaching;
        this.tenants = tenants;
    }

    void tell(int served, Generations.News told) {
        news.served(tenants.get(), new GenerationNews.Served(served, told.former(), told.equal(), told.at()));
    }

    /** Removes some of a generation whose grace is over; true when nothing was left to remove. */
    boolean isGone(int generation) {
        if (!hasEnded(generation)) {
            return false;
        }
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
        if (!reaching.forget(generation)) {
            return false;
        }
        ending = null;
        return true;
    }

    /** Whether all that it ever told has come to the store: a cell still on its way would come after its own removal, and stay. */
    private boolean hasEnded(int generation) {
        var now = ending;
        if (now == null || now.generation != generation) {
            if (!reaching.isReleased(generation)) {
                return false;
            }
            now = new Ending(generation, reaching.passage(List.of()));
            ending = now;
        }
        return now.passage.isPassed();
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
