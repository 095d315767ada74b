package vn.thongsuot.directive.rule;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to.
 *
 * @param fields field and the value it must have
 */
public record Wanted(Map<String, Object> fields) {
    public Wanted {
        fields = Map.copyOf(fields);
    }

    public static Wanted all() {
        return new Wanted(Map.of());
    }

    /** Also this, unless nothing was asked. */
    public Wanted with(String field, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new HashMap<>(fields);
        more.put(field, value instanceof Enum<?> constant ? constant.name() : value);
        return new Wanted(more);
    }
}
