package vn.thongsuot.directive.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Citation;
import vn.thongsuot.directive.directive.CitedOutside;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Issuer;
import vn.thongsuot.directive.directive.Symbol;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Puts down what may leave of a directive. */
final class Carrying {

    private final Aggregates<Directive> directives;

    Carrying(Aggregates<Directive> directives) {
        this.directives = directives;
    }

    /** Empty when there is no such directive or it may not leave. */
    Optional<CarriedDirective> carried(TenantId tenant, String id) {
        return directives
                .find(tenant, id)
                .filter(found -> found.state().mayLeave())
                .map(found -> carried(tenant, found));
    }

    private CarriedDirective carried(TenantId tenant, Versioned<Directive> versioned) {
        var directive = versioned.state();
        return new CarriedDirective(
                versioned.id(),
                versioned.version(),
                directive.system(),
                directive.kind(),
                directive.number(),
                printed(directive.symbol()),
                directive.date(),
                name(directive.issuer()),
                directive.issuerLevel(),
                directive.subject(),
                directive.shortName(),
                directive.deadline(),
                directive.particulars().urgency(),
                cited(tenant, directive.citations()));
    }

    private List<CitedOutside> cited(TenantId tenant, List<Citation> citations) {
        var named = directives.findAll(
                tenant, citations.stream().map(Citation::directive).collect(Collectors.toSet()));
        return citations.stream()
                .map(citation -> outside(citation, named.get(citation.directive())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable CitedOutside outside(Citation citation, @Nullable Versioned<Directive> named) {
        if (named == null || !named.state().mayBeNamedOutside()) {
            return null;
        }
        var directive = named.state();
        return new CitedOutside(
                printed(directive.symbol()),
                Optional.ofNullable(directive.date()).map(PartialDate::value).orElse(null),
                name(directive.issuer()),
                directive.subject() == null ? directive.shortName() : directive.subject(),
                citation.relation());
    }

    private static @Nullable String printed(@Nullable Symbol symbol) {
        return symbol == null ? null : symbol.normalised();
    }

    private static @Nullable String name(@Nullable Issuer issuer) {
        return issuer == null ? null : issuer.name();
    }
}
