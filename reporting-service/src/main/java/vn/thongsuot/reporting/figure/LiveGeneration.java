package vn.thongsuot.reporting.figure;

import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which generation of the figures is served here. It only grows, and not in the middle of a read. */
public final class LiveGeneration {

    private final IntSupplier stored;
    private final ThreadLocal<@Nullable Integer> held = new ThreadLocal<>();
    private volatile int live;
    private volatile IntPredicate past = generation -> false;

    /** @param stored asked once, when it is first needed */
    public LiveGeneration(IntSupplier stored) {
        this.stored = stored;
    }

    public static LiveGeneration of(int generation) {
        return new LiveGeneration(() -> generation);
    }

    /** The one that is read now; inside {@link #throughout} always the same. */
    public int number() {
        var mine = held.get();
        return mine == null ? live() : mine;
    }

    /** Whatever is read inside is of one generation, also when another is switched to meanwhile. */
    public <T> T throughout(Supplier<T> read) {
        if (held.get() != null) {
            return read.get();
        }
        held.set(live());
        try {
            return read.get();
        } finally {
            held.remove();
        }
    }

    /** Reads that begin from now on are of this one, unless a newer one is served already. */
    public synchronized void become(int generation) {
        live = Math.max(live, generation);
    }

    /** @param past says of which generations nobody reads anything any more, here or elsewhere */
    public void forget(IntPredicate past) {
        this.past = past;
    }

    /** Whether nobody reads it any more; as long as nothing is known of it, somebody may. */
    public boolean isPast(int generation) {
        return past.test(generation);
    }

    private int live() {
        if (live == 0) {
            become(stored.getAsInt());
        }
        return live;
    }
}
