package vn.thongsuot.platformtest.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.store.StoredJson;

/** Conditions on dotted fields, as the store has it: a list equals what it holds. */
public final class FieldFilters {

    private final Document wanted;
    private final Map<String, Condition> conditions = new HashMap<>();

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
        var equal = new HashMap<String, Object>();
        equalTo.forEach((field, value) -> {
            if (value instanceof Condition condition) {
                conditions.put(field, condition);
            } else {
                equal.put(field, value);
            }
        });
        this.wanted = json.toDocument(equal);
    }

    public boolean match(Map<String, ?> fields) {
        var held =
                conditions.entrySet().stream().allMatch(each -> holds(each.getValue(), value(fields, each.getKey())));
        return held
                && wanted.entrySet().stream().allMatch(filter -> {
                    var value = value(fields, filter.getKey());
                    return value instanceof List<?> list
                            ? list.contains(filter.getValue())
                            : Objects.equals(value, filter.getValue());
                });
    }

    private static boolean holds(Condition condition, @Nullable Object value) {
        return switch (condition) {
            case Condition.Between bounds -> bounds.holds(value);
            case Condition.Words words -> value instanceof List<?> list && words.hold(list);
            case Condition.OneOf one -> one.holds(value);
            case Condition.AllOf all -> value instanceof List<?> list && list.containsAll(all.values());
        };
    }

    static @Nullable Object value(Map<?, ?> fields, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return fields.get(path);
        }
        var rest = path.substring(dot + 1);
        var within = fields.get(path.substring(0, dot));
        if (within instanceof Map<?, ?> nested) {
            return value(nested, rest);
        }
        return within instanceof List<?> several ? each(several, rest) : null;
    }

    /** What the field holds in each of several. */
    private static List<Object> each(List<?> several, String path) {
        var values = new ArrayList<Object>();
        for (var one : several) {
            if (one instanceof Map<?, ?> nested && value(nested, path) instanceof Object value) {
                values.add(value);
            }
        }
        return values;
    }
}
