package vn.thongsuot.reporting.exchange;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.UnitCodesFact;

/** Whom a directive of ours was sent to in another tenant. */
public interface AskedElsewhere {

    /** Whether we asked a unit of that tenant to answer that directive of ours. */
    boolean asked(TenantId ours, String directive, TenantId other);

    /** By the copies of our assignments and of the codes of the units that they went to. */
    static AskedElsewhere of(Replica<AssignmentFact> assignments, Replica<UnitCodesFact> units) {
        return (ours, directive, other) -> {
            var theirs = units.findBy(ours, "identifiers.value", other.value()).stream()
                    .filter(unit -> unit.state().isOf(other.value()))
                    .map(Versioned::id)
                    .toList();
            return !theirs.isEmpty()
                    && !assignments
                            .findWhere(ours, Map.of("directive", List.of(directive), "unit", theirs), 1)
                            .isEmpty();
        };
    }
}
