package vn.thongsuot.directive.directive;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Makes a checked draft whole: reads its symbol and takes from the issuer's unit what the draft leaves out. */
final class ComposingDirectives {

    /** Bodies of a province that are listed under its departments. */
    private static final Set<UnitKind> SPECIALISED =
            Set.of(UnitKind.DEPARTMENT, UnitKind.DIVISION, UnitKind.OFFICE, UnitKind.PUBLIC_SERVICE_UNIT);

    private final Aggregates<Unit> units;

    ComposingDirectives(Aggregates<Unit> units) {
        this.units = units;
    }

    /** @param kept number that stays where the draft gives none; absent where there is none to keep */
    Directive compose(
            TenantId tenant,
            DirectiveDraft draft,
            @Nullable String kept,
            Status status,
            @Nullable AttachedFile file,
            @Nullable String intake,
            Set<String> registrars,
            Particulars particulars) {
        var issuing = issuing(tenant, draft).orElse(null);
        var number = draft.number() == null ? kept : draft.number();
        var symbol = symbol(draft, number, issuing);
        return new Directive(
                requireNonNull(draft.system()),
                requireNonNull(draft.kind()),
                symbol == null || symbol.number() == null ? number : symbol.number(),
                symbol,
                draft.date(),
                issuer(draft.issuer(), issuing),
                draft.issuerLevel() == null && issuing != null ? levelOf(issuing) : draft.issuerLevel(),
                draft.subject(),
                draft.shortName(),
                status,
                requireNonNull(draft.direction()),
                draft.cited(),
                Addressing.recipients(draft.addressed(), particulars.expansions()),
                draft.campaign(),
                draft.deadline(),
                draft.secrecy(),
                file,
                intake,
                registrars,
                particulars,
                Filing.NONE);
    }

    /** Empty unless the draft gives two different numbers. */
    static Optional<Refusal> refusesNumber(DirectiveDraft draft) {
        var symbol = draft.symbol() == null ? null : parse(draft, draft.symbol(), null);
        return symbol == null
                        || symbol.number() == null
                        || draft.number() == null
                        || symbol.number().equals(draft.number())
                ? Optional.empty()
                : Optional.of(Refusal.invalid("/number", "differs-from-symbol", symbol.number()));
    }

    private Optional<Unit> issuing(TenantId tenant, DirectiveDraft draft) {
        return Optional.ofNullable(draft.issuer())
                .map(Issuer::unit)
                .flatMap(unit -> units.find(tenant, unit))
                .map(Versioned::state);
    }

    private static @Nullable Symbol symbol(DirectiveDraft draft, @Nullable String number, @Nullable Unit issuing) {
        if (draft.symbol() == null) {
            return null;
        }
        var symbol = parse(draft, draft.symbol(), issuing);
        return number == null || symbol.number() != null ? symbol : symbol.numbered(number);
    }

    private static Symbol parse(DirectiveDraft draft, String raw, @Nullable Unit issuing) {
        var abbreviation = issuing == null ? null : issuing.abbreviation();
        return SymbolParser.parse(raw, requireNonNull(draft.system()), abbreviation);
    }

    private static @Nullable Issuer issuer(@Nullable Issuer given, @Nullable Unit issuing) {
        return given == null || issuing == null || !given.name().isEmpty()
                ? given
                : new Issuer(given.unit(), issuing.name());
    }

    private static @Nullable IssuerLevel levelOf(Unit unit) {
        return switch (unit.level()) {
            case CENTRAL -> IssuerLevel.CENTRAL;
            case PROVINCE -> SPECIALISED.contains(unit.kind()) ? IssuerLevel.DEPARTMENT : IssuerLevel.PROVINCE;
            case COMMUNE -> IssuerLevel.COMMUNE;
            case INTERNATIONAL, DISTRICT, SUB_COMMUNE -> null;
        };
    }
}
