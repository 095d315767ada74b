package vn.thongsuot.platform.cells;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row after row, never whole in memory. Whoever opens it finds text as text: nothing is a formula. */
public interface TableWriter extends AutoCloseable {

    /** The first row. */
    void heading(List<String> titles) throws IOException;

    /**
     * One row.
     *
     * @param cells texts, numbers ({@link java.math.BigDecimal}) and days ({@link java.time.LocalDate}); null for nothing
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    @Override
    void close() throws IOException;
}
