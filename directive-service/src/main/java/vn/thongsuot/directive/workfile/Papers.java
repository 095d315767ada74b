package vn.thongsuot.directive.workfile;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.conclusion.DocumentNames;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.directive.urging.Urging;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Versioned;

/** Lines of a table of contents, from what is known of each kind of document; their places are given when they are filed. */
final class Papers {

    private static final int UNPLACED = 1;

    private Papers() {}

    /** One that is registered here. */
    static FiledDocument of(FiledAs as, Versioned<Directive> found, Instant at) {
        var directive = found.state();
        var symbol = directive.symbol();
        var issuer = directive.issuer();
        return new FiledDocument(
                UNPLACED,
                as,
                found.id(),
                directive.number() == null && symbol != null ? symbol.number() : directive.number(),
                symbol == null ? null : symbol.normalised(),
                directive.date(),
                issuer == null ? null : issuer.name(),
                requireNonNullElse(directive.subject(), DocumentNames.withoutSubject(directive)),
                null,
                null,
                as == FiledAs.CONCLUSION ? null : directive.file(),
                null,
                at);
    }

    static FiledDocument of(Versioned<PlanPaper> found, Map<String, String> units, Instant at) {
        var plan = found.state();
        return elsewhere(
                FiledAs.PLAN,
                found.id(),
                plan.number(),
                plan.symbol(),
                plan.date(),
                units.get(plan.unit()),
                requireNonNullElse(plan.subject(), FiledAs.PLAN.vietnamese()),
                plan.signed(),
                at);
    }

    static FiledDocument ofReport(Versioned<ReportPaper> found, Map<String, String> units, Instant at) {
        var report = found.state();
        return elsewhere(
                FiledAs.REPORT,
                found.id(),
                report.number(),
                report.symbol(),
                report.date(),
                units.get(report.unit()),
                requireNonNullElse(report.title(), FiledAs.REPORT.vietnamese()),
                report.signed(),
                at);
    }

    static FiledDocument ofUrging(Versioned<Urging> found, Map<String, String> units, String about, Instant at) {
        var urging = found.state();
        var day = PartialDate.of(LocalDate.ofInstant(urging.at(), Access.ZONE));
        return elsewhere(
                FiledAs.URGING,
                found.id(),
                null,
                null,
                day,
                units.get(urging.unit()),
                "Đôn đốc thực hiện " + about,
                null,
                at);
    }

    private static FiledDocument elsewhere(
            FiledAs as,
            String source,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable PartialDate date,
            @Nullable String author,
            String subject,
            @Nullable SignedPaper signed,
            Instant at) {
        return new FiledDocument(
                UNPLACED,
                as,
                source,
                number,
                symbol,
                date,
                author,
                subject,
                null,
                null,
                null,
                signed == null ? null : signed.sha256(),
                at);
    }
}
