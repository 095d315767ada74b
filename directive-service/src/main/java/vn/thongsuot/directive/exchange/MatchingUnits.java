package vn.thongsuot.directive.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.directive.unit.Identifier;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitSystem;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Finds which unit of ours another tenant means. */
public final class MatchingUnits {

    private final Aggregates<Unit> units;
    private final Organisation organisation;

    public MatchingUnits(Aggregates<Unit> units, Organisation organisation) {
        this.units = units;
        this.organisation = organisation;
    }

    /** The unit with one of the codes, the first that is known here; else the top of our tree. */
    Optional<Versioned<Unit>> recipient(TenantId tenant, Recipient recipient) {
        return recipient.identifiers().stream()
                .flatMap(code -> withCode(tenant, code.scheme(), code.value()))
                .filter(unit -> isOurs(tenant, unit.state()))
                .findFirst()
                .or(() -> top(tenant));
    }

    /** How we list the tenant that sent something; of several the one that has the name. */
    Optional<Versioned<Unit>> sender(TenantId tenant, String from, String name) {
        var listed = withCode(tenant, Identifier.TENANT, from).toList();
        return listed.stream()
                .filter(unit -> unit.state().name().equals(name))
                .findFirst()
                .or(() -> listed.size() == 1 ? Optional.of(listed.getFirst()) : Optional.empty());
    }

    private Stream<Versioned<Unit>> withCode(TenantId tenant, String scheme, String value) {
        var page = new PageQuery(PageQuery.MAX_LIMIT, null);
        return units.page(tenant, page, Map.of("identifiers.value", value)).items().stream()
                .filter(unit -> unit.state().identifiers().stream()
                        .anyMatch(identifier -> identifier.scheme().equals(scheme)
                                && identifier.value().equals(value)));
    }

    private Optional<Versioned<Unit>> top(TenantId tenant) {
        var tree = organisation.units(tenant);
        var roots = tree.all().entrySet().stream()
                .filter(unit -> unit.getValue().parent() == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var stored = units.findAll(tenant, roots);
        List<String> ordered = tree.inOfficialOrder(roots);
        return ordered.stream()
                .flatMap(id -> Optional.ofNullable(stored.get(id)).stream())
                .filter(unit -> isOurs(tenant, unit.state()) && unit.state().hasAccounts())
                .min(Comparator.comparing(unit -> unit.state().system() != UnitSystem.STATE));
    }

    private static boolean isOurs(TenantId tenant, Unit unit) {
        return unit.tenant().filter(other -> !other.equals(tenant.value())).isEmpty();
    }
}
