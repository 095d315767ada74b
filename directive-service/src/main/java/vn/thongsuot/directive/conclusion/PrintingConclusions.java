package vn.thongsuot.directive.conclusion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Issuer;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.directive.Symbol;
import vn.thongsuot.directive.printing.Printing;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.DocumentFile;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Head;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Regime;
import vn.thongsuot.documents.Signature;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Prints notices of conclusion (thông báo kết luận). What is not known is left blank, never guessed. */
public final class PrintingConclusions {

    /** Of notices in symbols, by Nghị định 30/2020/NĐ-CP. */
    private static final String ABBREVIATION = "TB";

    private final Concluding concluding;
    private final Aggregates<Directive> directives;
    private final Aggregates<Unit> units;
    private final Printing printing;

    public PrintingConclusions(
            Concluding concluding, Aggregates<Directive> directives, Aggregates<Unit> units, Printing printing) {
        this.concluding = concluding;
        this.directives = directives;
        this.units = units;
        this.printing = printing;
    }

    /**
     * The notice as a file; empty when there is no such directive in the tenant.
     *
     * @throws RefusedException 503 while too many are being made, 413 for one that is too large
     */
    public Optional<DocumentFile> file(TenantId tenant, String id, Format format) {
        return directives
                .find(tenant, id)
                .flatMap(found ->
                        concluding.of(tenant, id).map(conclusion -> file(tenant, found.state(), conclusion, format)));
    }

    private DocumentFile file(TenantId tenant, Directive directive, Conclusion conclusion, Format format) {
        var standing = directive.status() == Status.ISSUED ? Standing.APPROVED : Standing.DRAFT;
        var text = new ConclusionText(conclusion);
        var document = new OfficialDocument(
                standing,
                head(tenant, directive, conclusion),
                conclusion.bases(),
                text.opening(),
                text.sections(),
                null,
                List.of("- Như thành phần dự họp;", "- Lưu: VT."),
                Signature.OPEN,
                List.of());
        var name = FileName.of(directive.number(), series(directive.symbol()), ABBREVIATION, standing, format);
        return new DocumentFile(name, format, printing.bytes(document, format));
    }

    private Head head(TenantId tenant, Directive directive, Conclusion conclusion) {
        var issuer = issuer(tenant, directive.issuer());
        var series = series(directive.symbol());
        var date = directive.date() == null ? null : directive.date().value();
        return new Head(
                Regime.STATE,
                issuer.parent(),
                issuer.lines(),
                Regime.STATE.numberLine(directive.number(), series == null ? "/" + ABBREVIATION : series),
                Vietnamese.placeAndDate("", date),
                directive.particulars().urgencyMark(),
                conclusion.kind(),
                conclusion.title(),
                List.of(),
                List.of());
    }

    /** The symbol without its number. */
    private static @Nullable String series(@Nullable Symbol symbol) {
        return symbol == null ? null : symbol.normalised().replaceFirst("^\\s*\\d+", "");
    }

    private vn.thongsuot.documents.Issuer issuer(TenantId tenant, @Nullable Issuer issuer) {
        if (issuer == null) {
            return new vn.thongsuot.documents.Issuer(null, List.of(Absence.BLANK));
        }
        var unit = Optional.ofNullable(issuer.unit())
                .flatMap(id -> units.find(tenant, id))
                .map(Versioned::state);
        var above = unit.map(Unit::parent).flatMap(id -> units.find(tenant, id)).map(Versioned::state);
        return unit.map(known -> Printing.issuer(known, above.orElse(null)))
                .orElseGet(() -> new vn.thongsuot.documents.Issuer(null, List.of(issuer.name())));
    }
}
