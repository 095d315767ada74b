package vn.thongsuot.plan.plan.form;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a client may have left out. */
public final class Optionals {

    private Optionals() {}

    /** Empty for a list left out. */
    public static <A, B> List<B> each(@Nullable List<A> from, Function<A, B> mapping) {
        return from == null ? List.of() : from.stream().map(mapping).toList();
    }

    public static <A, B> @Nullable B map(@Nullable A from, Function<A, B> mapping) {
        return from == null ? null : mapping.apply(from);
    }
}
