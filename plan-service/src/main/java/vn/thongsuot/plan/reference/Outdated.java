package vn.thongsuot.plan.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/** What of the things that a plan refers to does not hold any more, as far as this service has heard. */
public final class Outdated {

    /** Field by which replacing directives are found; declared where the copy is made. */
    public static final String REPLACES = "replaces";

    private static final int MOST = 500;

    private final Replica<ReplacingCopy> directives;
    private final Replica<SuccessorsCopy> units;

    public Outdated(Replica<ReplacingCopy> directives, Replica<SuccessorsCopy> units) {
        this.directives = directives;
        this.units = units;
    }

    /** Those of the directives that do not hold on the day: by what was done to them, or because an issued one replaces them. */
    public Map<String, Lapsed> lapsed(TenantId tenant, Collection<String> ids, LocalDate day) {
        var lapsed = new TreeMap<String, Lapsed>();
        if (ids.isEmpty()) {
            return lapsed;
        }
        directives
                .findAll(tenant, ids)
                .forEach((id, named) -> named.state().lapsedOn(day).ifPresent(how -> lapsed.put(id, how)));
        for (var newer : directives.findWhere(tenant, Map.of(REPLACES, ids), MOST)) {
            if (newer.state().isIssued()) {
                var replaced = new Lapsed(Lapsed.How.REPLACED, List.of(newer.id()));
                newer.state().replaces().stream()
                        .filter(ids::contains)
                        .forEach(id -> lapsed.merge(id, replaced, Lapsed::and));
            }
        }
        return lapsed;
    }

    /** For each of the units that is no more on the day, the ids of its successors. */
    public Map<String, List<String>> abolished(TenantId tenant, Collection<String> ids, LocalDate day) {
        var abolished = new TreeMap<String, List<String>>();
        units.findAll(tenant, ids).forEach((id, unit) -> {
            if (unit.state().isGoneOn(day)) {
                abolished.put(id, unit.state().successors());
            }
        });
        return abolished;
    }
}
