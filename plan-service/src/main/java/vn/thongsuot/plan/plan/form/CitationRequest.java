package vn.thongsuot.plan.plan.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.thongsuot.plan.plan.Citation;
import vn.thongsuot.plan.plan.Relation;

/** A directive that is cited, as a client writes it. */
public record CitationRequest(
        @NotBlank @Size(max = 100) String directive,
        @NotNull Relation relation) {

    /** What the symbol of a document looks like, for instance {@code /KH-UBND}. */
    public static final String SYMBOL = "/[\\p{L}\\d]+([-&][\\p{L}\\d]+)*";

    public Citation toDomain() {
        return new Citation(directive, relation);
    }
}
