package vn.thongsuot.platform.web;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;

/** Outcomes as HTTP has them: status, {@code ETag}, {@code Location}. Refusals are thrown and become problems. */
public final class Answers {

    private Answers() {}

    /**
     * 201 with the place of what was created.
     *
     * @param path of the collection, for instance {@code /api/v1/plans}
     */
    public static <S, T> ResponseEntity<T> created(
            Outcome<Versioned<S>> outcome, Function<Versioned<S>, T> body, String path) {
        var made = outcome.orThrow();
        var answer = ResponseEntity.created(URI.create(path + "/" + made.id())).eTag(tag(made));
        if (outcome instanceof Outcome.Done<?> done && done.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(body.apply(made));
    }

    /** 200 with the new state. */
    public static <S, T> ResponseEntity<T> changed(Outcome<Versioned<S>> outcome, Function<Versioned<S>, T> body) {
        var state = outcome.orThrow();
        var answer = ResponseEntity.ok().eTag(tag(state));
        if (outcome instanceof Outcome.Done<?> done && done.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(body.apply(state));
    }

    /** 200 with the state, or the problem {@code not-found}. */
    public static <S, T> ResponseEntity<T> found(Optional<Versioned<S>> found, Function<Versioned<S>, T> body) {
        var state = found.orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return ResponseEntity.ok().eTag(tag(state)).body(body.apply(state));
    }

    private static String tag(Versioned<?> state) {
        return "\"" + state.version() + "\"";
    }
}
