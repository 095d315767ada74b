package vn.thongsuot.reporting.report;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a report came back to its author. It stays until the next return, so that whoever reads the report again sees what
 * was done about it.
 *
 * @param section the one at fault; absent when it is the whole
 * @param remarks why
 * @param texts a hash of what people had written under each heading then, by its id
 */
public record Returned(@Nullable String section, String remarks, Instant at, Map<String, String> texts) {

    public Returned {
        texts = Map.copyOf(texts);
    }
}
