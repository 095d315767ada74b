package vn.thongsuot.activity.kind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.aggregate.Violation;

/**
 * One version of a kind. A version never changes: what was recorded by it can be read by it for good.
 *
 * @param code names the kind in all versions
 * @param base the kind that all tenants have and that figures go by, for instance {@code TRAINING}; the same in all versions
 * @param name as people read it
 * @param by who made this version
 */
public record OwnKind(String code, long version, String base, Name name, List<OwnField> fields, String by, Instant at) {

    /** Fields of one kind. */
    public static final int MOST_FIELDS = 30;

    /** In both languages. */
    public record Name(String vi, String en) {}

    public OwnKind {
        fields = List.copyOf(fields);
    }

    /** What values break, at the pointer of the field. */
    public List<Violation> broken(String pointer, Map<String, String> values) {
        var broken = new ArrayList<Violation>();
        for (var field : fields) {
            field.broken(pointer + "/" + field.key(), values.getOrDefault(field.key(), ""))
                    .ifPresent(broken::add);
        }
        values.keySet().stream()
                .filter(key -> fields.stream().noneMatch(field -> field.key().equals(key)))
                .sorted()
                .forEach(key -> broken.add(Violation.of(pointer + "/" + key, "unknown-field", key)));
        return broken;
    }
}
