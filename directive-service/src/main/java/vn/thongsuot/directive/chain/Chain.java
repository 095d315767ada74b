package vn.thongsuot.directive.chain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Force;
import vn.thongsuot.directive.directive.LaterAct;
import vn.thongsuot.directive.directive.Standing;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * What became of a document, and what it did to others.
 *
 * @param directive id
 * @param asOf the day for which {@code standing} is answered; the acts are all that are known, later ones too
 * @param successors the documents that one after another stand in its place, as of that day; empty when none does
 * @param done to it by later documents, by day
 * @param does to earlier ones, by day; at most {@link ReadingChains#SHOWN}
 * @param more whether it does something to further ones
 */
public record Chain(
        String directive,
        LocalDate asOf,
        Standing standing,
        List<Named> successors,
        List<Link> done,
        List<Link> does,
        boolean more) {

    /**
     * One act, seen from the document asked for.
     *
     * @param other the document at its other end
     * @param note as people wrote it
     */
    public record Link(
            LaterAct.Kind kind,
            LocalDate on,
            Named other,
            @Nullable String note) {}

    /** What people know a document by; all but the id may be absent. */
    public record Named(
            String id,
            @Nullable String symbol,
            @Nullable String date,
            @Nullable String issuer,
            @Nullable String subject,
            @Nullable Force force) {

        static Named of(Versioned<Directive> found, LocalDate asOf) {
            var state = found.state();
            var symbol = state.symbol();
            var date = state.date();
            var issuer = state.issuer();
            var subject = state.subject() == null ? state.shortName() : state.subject();
            return new Named(
                    found.id(),
                    symbol == null ? null : symbol.normalised(),
                    date == null ? null : date.value(),
                    issuer == null ? null : issuer.name(),
                    subject,
                    Standing.of(state, asOf).force());
        }

        static Named unknown(String id) {
            return new Named(id, null, null, null, null, null);
        }
    }
}
