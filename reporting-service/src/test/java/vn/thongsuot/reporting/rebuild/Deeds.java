package vn.thongsuot.reporting.rebuild;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import vn.thongsuot.reporting.figure.Reaching;

/** The log of activities, as far as a test says that it has been read. */
final class Deeds implements Reaching {

    volatile boolean passed = true;
    boolean released = true;
    int passages;

    final Set<Integer> forgotten = new TreeSet<>();

    @Override
    public Progress progress(int generation) {
        return new Progress(0, 0);
    }

    @Override
    public Passage passage(Collection<Integer> generations) {
        passages++;
        Supplier<Boolean> isPassed = () -> passed;
        return new Passage() {
            @Override
            public boolean isPassed() {
                return isPassed.get();
            }

            @Override
            public List<Long> offsets() {
                return List.of(5L, 8L);
            }
        };
    }

    @Override
    public boolean isReleased(int generation) {
        return released;
    }

    @Override
    public boolean forget(int generation) {
        forgotten.add(generation);
        return true;
    }
}
