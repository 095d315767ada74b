package vn.thongsuot.directive.directive;

import java.util.List;
import java.util.stream.Collectors;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.tenancy.TenantId;

/** Holds what a document says of the issuing of others against what is registered. */
final class CheckingStatements {

    private final Aggregates<Directive> directives;

    CheckingStatements(Aggregates<Directive> directives) {
        this.directives = directives;
    }

    List<IssuedStatement> checked(TenantId tenant, List<IssuedStatement> statements) {
        var named = statements.stream()
                .flatMap(statement -> statement.documents().stream())
                .collect(Collectors.toSet());
        var found = directives.findAll(tenant, named);
        return statements.stream()
                .map(statement -> statement.contradictedBy(statement.documents().stream()
                        .filter(id ->
                                found.containsKey(id) && found.get(id).state().status() != Status.ISSUED)
                        .toList()))
                .toList();
    }
}
