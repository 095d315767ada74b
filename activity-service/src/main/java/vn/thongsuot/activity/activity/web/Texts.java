package vn.thongsuot.activity.activity.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.PartialPeriod;

/** Texts as they are stored: NFC without blanks around them; blank ones count as absent, lists left out as empty. */
final class Texts {

    private Texts() {}

    static String text(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC).strip();
    }

    static @Nullable String optional(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(Texts::text)
                .filter(Predicate.not(String::isEmpty))
                .orElse(null);
    }

    static <T, R> List<R> list(@Nullable List<T> requested, Function<? super T, ? extends R> mapping) {
        return requested == null
                ? List.of()
                : requested.stream().<R>map(mapping).toList();
    }

    static @Nullable PartialPeriod period(@Nullable When when, String pointer) {
        return when == null ? null : when.period(pointer);
    }
}
