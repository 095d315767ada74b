package vn.thongsuot.platformtest.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.store.StoredJson;

/** Equality of dotted fields, as the store has it: a list matches when it holds the value. */
public final class FieldFilters {

    private final Document wanted;

    /**
     * @param declared the fields that may be asked for
     * @throws IllegalArgumentException when another is
     */
    public FieldFilters(StoredJson json, List<String> declared, Map<String, ?> equalTo) {
        for (var field : equalTo.keySet()) {
            if (!declared.contains(field)) {
                throw new IllegalArgumentException("'%s' is not among %s".formatted(field, declared));
            }
        }
        this.wanted = json.toDocument(equalTo);
    }

    public boolean match(Map<String, ?> fields) {
        return wanted.entrySet().stream().allMatch(filter -> {
            var value = value(fields, filter.getKey());
            return value instanceof List<?> list
                    ? list.contains(filter.getValue())
                    : Objects.equals(value, filter.getValue());
        });
    }

    private static @Nullable Object value(Map<?, ?> fields, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return fields.get(path);
        }
        return fields.get(path.substring(0, dot)) instanceof Map<?, ?> nested
                ? value(nested, path.substring(dot + 1))
                : null;
    }
}
