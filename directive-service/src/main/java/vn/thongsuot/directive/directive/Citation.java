package vn.thongsuot.directive.directive;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;

/**
 * That one document names another.
 *
 * @param directive id of the document named
 * @param relation what the one does with the other
 * @param basis whether the document itself says so or somebody concluded it; {@code STATED} unless said otherwise
 * @param place among the legal bases or in the body; {@code LEGAL_BASIS} unless said otherwise
 * @param note absent when there is nothing to say
 */
public record Citation(
        String directive,
        Relation relation,
        Basis basis,
        Place place,
        @Nullable String note) {

    /** What a document does with one that it names. */
    public enum Relation {
        BASED_ON,
        CARRIES_OUT,
        IMPLEMENTS,
        GUIDES,
        DISSEMINATES,
        REPLACES,
        AMENDS,
        REFERS_TO,
        INTEGRATES
    }

    /** How it is known. */
    public enum Basis {
        STATED,
        INFERRED
    }

    /** Where the document names the other. */
    public enum Place {
        LEGAL_BASIS,
        BODY
    }

    public Citation(
            @Nullable String directive,
            @Nullable Relation relation,
            @Nullable Basis basis,
            @Nullable Place place,
            @Nullable String note) {
        this.directive = Text.orEmpty(directive);
        this.relation = requireNonNull(relation, "relation");
        this.basis = basis == null ? Basis.STATED : basis;
        this.place = place == null ? Place.LEGAL_BASIS : place;
        this.note = Text.of(note);
    }
}
