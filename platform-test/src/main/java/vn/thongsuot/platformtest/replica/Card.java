package vn.thongsuot.platformtest.replica;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The narrow record that the kit's copy is of.
 *
 * @param note may be absent
 */
public record Card(
        String unit,
        String text,
        List<String> labels,
        @Nullable String note) {}
