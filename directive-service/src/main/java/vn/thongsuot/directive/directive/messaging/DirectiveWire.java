package vn.thongsuot.directive.directive.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.directive.Citation;
import vn.thongsuot.directive.directive.Completeness;
import vn.thongsuot.directive.directive.Direction;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.DocumentSystem;
import vn.thongsuot.directive.directive.Issuer;
import vn.thongsuot.directive.directive.IssuerLevel;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.directive.Symbol;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.organisation.secrecy.Secrecy;
import vn.thongsuot.platform.aggregate.Versioned;

/** A directive as others see it. */
record DirectiveWire(
        String id,
        long version,
        DocumentSystem system,
        DocumentKind kind,
        @Nullable String number,
        @Nullable SymbolWire symbol,
        @Nullable String date,
        @Nullable Issuer issuer,
        @Nullable IssuerLevel issuerLevel,
        @Nullable String subject,
        @Nullable String shortName,
        Status status,
        Direction direction,
        List<Citation> citations,
        List<String> recipients,
        @Nullable String campaign,
        @Nullable Deadline deadline,
        @Nullable Secrecy secrecy,
        @Nullable FileWire file,
        List<Completeness> completeness,
        @JsonUnwrapped ParticularsWire particulars,
        @JsonUnwrapped FilingWire filing) {

    record SymbolWire(String raw, String normalised, List<Symbol.Flag> flags) {}

    record FileWire(String sha256, String mediaType, long size) {}

    static DirectiveWire of(Versioned<Directive> versioned) {
        var directive = versioned.state();
        return new DirectiveWire(
                versioned.id(),
                versioned.version(),
                directive.system(),
                directive.kind(),
                directive.number(),
                symbol(directive.symbol()),
                date(directive.date()),
                directive.issuer(),
                directive.issuerLevel(),
                directive.subject(),
                directive.shortName(),
                directive.status(),
                directive.direction(),
                directive.citations(),
                directive.recipients(),
                directive.campaign(),
                directive.deadline(),
                directive.secrecy(),
                file(directive.file()),
                directive.completeness(),
                ParticularsWire.of(directive.particulars()),
                FilingWire.of(directive.filing()));
    }

    private static @Nullable SymbolWire symbol(@Nullable Symbol symbol) {
        return symbol == null ? null : new SymbolWire(symbol.raw(), symbol.normalised(), symbol.flags());
    }

    private static @Nullable FileWire file(@Nullable AttachedFile file) {
        return file == null ? null : new FileWire(file.sha256(), file.mediaType(), file.size());
    }

    private static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }
}
