package vn.thongsuot.directive.outgoing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.documents.KindNames;
import vn.thongsuot.documents.edxml.Agency;
import vn.thongsuot.documents.edxml.ExchangeKind;
import vn.thongsuot.documents.edxml.ExchangeRecord;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What the exchange axis is told of our directives. Agencies are addressed by their codes of today, of which only those count
 * that somebody compared with the register. Who signed is not on record here.
 */
public final class DirectiveRecords {

    private final Organisation organisation;

    public DirectiveRecords(Organisation organisation) {
        this.organisation = organisation;
    }

    ExchangeRecord of(TenantId tenant, Directive directive, LocalDate today) {
        var units = organisation.units(tenant);
        var issuing = directive.issuer() == null ? null : directive.issuer().unit();
        var recipients = directive.recipients();
        return new ExchangeRecord(
                directive.status() == Status.ISSUED,
                issuing == null ? null : agency(units, issuing, today).orElse(null),
                recipients.stream()
                        .flatMap(unit -> agency(units, unit, today).stream())
                        .toList(),
                directive.number(),
                series(directive),
                day(directive.date()),
                issuing == null ? null : units.locality(issuing).orElse(null),
                kind(directive.kind()),
                subject(directive),
                null,
                directive.deadline() == null ? null : directive.deadline().date(),
                null,
                recipients.stream()
                        .flatMap(unit -> units.unit(unit).stream())
                        .map(UnitCopy::name)
                        .toList());
    }

    private static Optional<Agency> agency(UnitTree units, String id, LocalDate today) {
        return units.unit(id)
                .flatMap(unit -> unit.verifiedIdentifier(Agency.SCHEME, today)
                        .filter(Agency::isCode)
                        .map(code -> new Agency(code, unit.name(), superior(units, unit))));
    }

    private static @Nullable String superior(UnitTree units, UnitCopy unit) {
        return Optional.ofNullable(unit.parent())
                .flatMap(units::unit)
                .map(UnitCopy::name)
                .orElse(null);
    }

    /** The symbol without its number. */
    private static @Nullable String series(Directive directive) {
        var symbol = directive.symbol();
        if (symbol == null) {
            return null;
        }
        var number = symbol.number();
        return number != null && symbol.normalised().startsWith(number)
                ? symbol.normalised().substring(number.length())
                : symbol.normalised();
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null || !date.toTheDay() ? null : date.earliest();
    }

    /** What has no subject is told by the name people call it. */
    private static String subject(Directive directive) {
        return Optional.ofNullable(directive.subject())
                .or(() -> Optional.ofNullable(directive.shortName()))
                .orElse(KindNames.of(directive.kind().name()));
    }

    /** Numbers in the list of Nghị định 30/2020/NĐ-CP, Điều 7; what that does not list goes as an official letter. */
    private static ExchangeKind kind(DocumentKind kind) {
        return new ExchangeKind(number(kind), KindNames.of(kind.name()));
    }

    private static int number(DocumentKind kind) {
        return switch (kind) {
            case RESOLUTION -> 1;
            case DECISION -> 2;
            case INSTRUCTION -> 3;
            case REGULATION -> 5;
            case NOTICE -> 7;
            case GUIDANCE -> 8;
            case PROGRAMME -> 9;
            case PLAN -> ExchangeKind.PLAN.number();
            case SCHEME -> 12;
            case REPORT -> ExchangeKind.REPORT.number();
            case OFFICIAL_LETTER, LAW, DECREE, CIRCULAR, STRATEGY, ORAL_INSTRUCTION, OTHER -> 18;
        };
    }
}
