package vn.thongsuot.reporting.figure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;

/** Goes along cells and sources that come in the same order and compares them set by set; holds one set at a time. */
public final class Laying {

    private final TenantId tenant;
    private final int generation;
    private final Ahead<KeptCell> cells;
    private final Ahead<FiledDeed> sources;

    /** Both in the order of their sets. */
    public Laying(TenantId tenant, int generation, Iterator<KeptCell> cells, Iterator<FiledDeed> sources) {
        this.tenant = tenant;
        this.generation = generation;
        this.cells = new Ahead<>(cells);
        this.sources = new Ahead<>(sources);
    }

    public Stretch upTo(SideBySide.Bound bound) {
        List<Disagreement> found = new ArrayList<>();
        var compared = 0L;
        @Nullable String last = null;
        for (var set = next(); set != null; set = next()) {
            var fold = new SetFold(tenant, generation, set);
            take(set, fold);
            if (!fold(set, fold, bound.sources())) {
                return new Stretch(found, compared, last, set, false);
            }
            last = set;
            found.addAll(fold.disagreements());
            compared += fold.cells();
            if (compared >= bound.cells()) {
                break;
            }
        }
        return new Stretch(found, compared, last, last, next() == null);
    }

    private @Nullable String next() {
        var cell = cells.peek();
        var source = sources.peek();
        if (cell == null) {
            return source == null ? null : source.set();
        }
        return source == null || cell.set().compareTo(source.set()) <= 0 ? cell.set() : source.set();
    }

    private void take(String set, SetFold fold) {
        for (var cell = cells.peek(); cell != null && cell.set().equals(set); cell = cells.peek()) {
            fold.add(cells.next());
        }
    }

    /** Whether it had no more sources than may be read. */
    private boolean fold(String set, SetFold fold, long most) {
        var read = 0L;
        for (var source = sources.peek(); source != null && source.set().equals(set); source = sources.peek()) {
            if (++read > most) {
                return false;
            }
            fold.add(sources.next().deed());
        }
        return true;
    }

    /** Shows the next one before it is taken. */
    private static final class Ahead<T> {

        private final Iterator<T> all;
        private @Nullable T next;

        Ahead(Iterator<T> all) {
            this.all = all;
        }

        @Nullable
        T peek() {
            if (next == null && all.hasNext()) {
                next = all.next();
            }
            return next;
        }

        T next() {
            var taken = next == null ? all.next() : next;
            next = null;
            return taken;
        }
    }
}
