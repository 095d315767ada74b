package vn.thongsuot.platform.aggregate;

import java.util.function.Function;

/** How a command ended: stored together with its event, or refused with nothing stored. */
public sealed interface Outcome<T> {

    /**
     * Stored.
     *
     * @param replayed whether the same command had been taken in before and nothing was done this time
     */
    record Done<T>(T value, boolean replayed) implements Outcome<T> {}

    /** Nothing was stored. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value, false);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> mapping) {
        return switch (this) {
            case Done<T> done -> new Done<>(mapping.apply(done.value()), done.replayed());
            case Refused<T> refused -> new Refused<>(refused.refusal());
        };
    }

    /**
     * The value, for callers that answer refusals in one place.
     *
     * @throws RefusedException when refused
     */
    default T orThrow() {
        return switch (this) {
            case Done<T> done -> done.value();
            case Refused<T> refused -> throw new RefusedException(refused.refusal());
        };
    }
}
