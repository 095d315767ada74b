package vn.thongsuot.verify;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of {@code sources-….jsonl}. */
record Deed(String activity, long version, List<String> directives, List<String> units, List<Value> values) {

    Deed {
        requireNonNull(activity);
        directives = List.copyOf(directives);
        units = List.copyOf(units);
        values = List.copyOf(values);
    }

    String name() {
        return activity + "@" + version;
    }

    /**
     * What it says of one indicator; without days when nobody said when it was, without qualifiers where it only names.
     *
     * @param single its values one by one; absent where it has one alone, and in the first format
     */
    record Value(
            String indicator,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String sum,
            Map<String, Integer> qualifiers,
            @Nullable Shares shares,
            @Nullable List<Single> single,
            @Nullable List<String> names,
            @Nullable String digest) {

        Value {
            requireNonNull(indicator);
            requireNonNull(sum);
            qualifiers = Map.copyOf(qualifiers);
            single = single == null ? null : List.copyOf(single);
            names = List.copyOf(Objects.requireNonNullElse(names, List.of()));
            if ((from == null) != (to == null)) {
                throw new IllegalArgumentException("one end");
            }
        }

        @Override
        public List<String> names() {
            return Objects.requireNonNullElse(names, List.of());
        }

        /** How many values it has. */
        long count() {
            return qualifiers.values().stream().mapToLong(Integer::longValue).sum();
        }
    }

    /** What percentages came from, added up. */
    record Shares(String numerator, String denominator, int count, int withoutNumber) {
        Shares {
            requireNonNull(numerator);
            requireNonNull(denominator);
        }
    }

    /** One value: a number, what a percentage came from, or both. */
    record Single(
            @Nullable String value,
            String qualifier,
            @Nullable String numerator,
            @Nullable String denominator) {
        Single {
            requireNonNull(qualifier);
            if ((numerator == null) != (denominator == null)) {
                throw new IllegalArgumentException("half a share");
            }
        }
    }
}
