package vn.thongsuot.directive.urging.persistence;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.followup.UrgedTallies;
import vn.thongsuot.directive.urging.UrgedStatus;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;

/** One aggregation over what the units of a page of the board were urged for; instants are ISO texts in the store. */
@Component
class MongoUrgedTallies implements UrgedTallies, TenantSetup {

    private static final String URGED = "urged";
    private static final String DIRECTIVE = "state.directive";
    private static final String UNIT = "state.unit";

    private final TenantDatabases databases;

    MongoUrgedTallies(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public void prepare(TenantIndexes indexes) {
        indexes.in(URGED).index(Indexes.ascending(DIRECTIVE, UNIT));
    }

    @Override
    public Map<String, Tally> of(TenantId tenant, String directive, Collection<String> units) {
        var tallies = new HashMap<String, Tally>();
        databases
                .of(tenant)
                .getCollection(URGED)
                .aggregate(List.of(
                        Aggregates.match(Filters.and(Filters.eq(DIRECTIVE, directive), Filters.in(UNIT, units))),
                        Aggregates.project(Projections.include(UNIT, "state.at", "state.status", "state.reply.at")),
                        Aggregates.group(
                                "$" + UNIT,
                                Accumulators.push("at", "$state.at"),
                                Accumulators.push("statuses", "$state.status"),
                                Accumulators.push("replies", "$state.reply.at"))))
                .forEach(found -> tallies.put(found.getString("_id"), tally(found)));
        return tallies;
    }

    private static Tally tally(Document found) {
        var at = instants(found, "at");
        var waiting = found.getList("statuses", String.class).stream()
                .filter(UrgedStatus.WAITING.name()::equals)
                .count();
        return new Tally(
                at.size(),
                at.stream().limit(Tally.DATES).toList(),
                (int) waiting,
                instants(found, "replies").stream().findFirst().orElse(null));
    }

    /** The last ones first. */
    private static List<Instant> instants(Document found, String field) {
        return found.getList(field, String.class).stream()
                .map(Instant::parse)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
