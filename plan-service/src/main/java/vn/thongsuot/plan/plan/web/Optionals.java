package vn.thongsuot.plan.plan.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a client may have left out. */
final class Optionals {

    private Optionals() {}

    /** Empty for a list left out. */
    static <A, B> List<B> each(@Nullable List<A> from, Function<A, B> mapping) {
        return from == null ? List.of() : from.stream().map(mapping).toList();
    }

    static <A, B> @Nullable B map(@Nullable A from, Function<A, B> mapping) {
        return from == null ? null : mapping.apply(from);
    }
}
