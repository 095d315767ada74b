package vn.thongsuot.directive.task.persistence;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.task.Against;
import vn.thongsuot.directive.task.Cells;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.RoleKind;
import vn.thongsuot.directive.task.TaskTallies;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;

/** One aggregation over the collection of tasks; days are ISO texts there, so they compare as they are. */
@Component
class MongoTaskTallies implements TaskTallies, TenantSetup {

    private static final String TASKS = "tasks";
    private static final String EXECUTION = "state.execution";
    private static final String DONE_ON = "state.doneOn";
    private static final String GIVEN = "state.course.givenOn";
    private static final String ORIGINAL = "state.deadline.date";
    private static final String EXTENDED = "state.course.dealings.extendedTo";
    private static final String ROLES = "state.roles";
    /** Later than any day. */
    private static final String NEVER = "9999-99-99";

    private final TenantDatabases databases;

    MongoTaskTallies(TenantDatabases databases) {
        this.databases = databases;
    }

    /**
     * The first holds all that is counted, so that no task is read; those of one unit are found by the others, and those of
     * one directive by the index of its list.
     */
    @Override
    public void prepare(TenantIndexes indexes) {
        var tasks = indexes.in(TASKS);
        tasks.index(Indexes.ascending(EXECUTION, GIVEN, DONE_ON, ORIGINAL, EXTENDED));
        tasks.index(Indexes.ascending(ROLES + ".unit"));
        tasks.index(Indexes.ascending(ROLES + ".units"));
    }

    @Override
    public List<Cells.Tally> of(TenantId tenant, Cells.Query query) {
        return databases
                .of(tenant)
                .getCollection(TASKS)
                .aggregate(List.of(
                        Aggregates.match(Filters.and(conditions(query))),
                        Aggregates.group(kind(query), Accumulators.sum("tasks", 1))))
                .map(MongoTaskTallies::tally)
                .into(new ArrayList<>());
    }

    private static List<Bson> conditions(Cells.Query query) {
        var all = new ArrayList<Bson>();
        all.add(Filters.in(
                EXECUTION, Arrays.stream(Execution.values()).map(Enum::name).toList()));
        if (query.directive() != null) {
            all.add(Filters.eq("state.directive", query.directive()));
        }
        if (query.unit() != null) {
            all.add(Filters.or(leads("unit", query.unit()), leads("units", query.unit())));
        }
        given(query.from(), query.to(), all);
        return all;
    }

    private static Bson leads(String field, String unit) {
        return Filters.elemMatch(ROLES, Filters.and(Filters.eq("role", RoleKind.LEAD.name()), Filters.eq(field, unit)));
    }

    private static void given(@Nullable LocalDate from, @Nullable LocalDate to, List<Bson> all) {
        if (from != null) {
            all.add(Filters.gte(GIVEN, from.toString()));
        }
        if (to != null) {
            all.add(Filters.lte(GIVEN, to.toString()));
        }
    }

    private static Document kind(Cells.Query query) {
        var original = operation("$ifNull", "$" + ORIGINAL, NEVER);
        var last = query.against() == Against.EXTENDED ? operation("$ifNull", "$" + EXTENDED, original) : original;
        var isDone = operation("$eq", "$" + EXECUTION, Execution.DONE.name());
        var reached = operation(
                "$cond",
                isDone,
                operation("$ifNull", "$" + DONE_ON, ""),
                query.today().toString());
        return new Document("execution", "$" + EXECUTION)
                .append("late", operation("$gt", reached, last))
                .append("dated", operation("$ne", last, NEVER));
    }

    private static Document operation(String name, Object... arguments) {
        return new Document(name, List.of(arguments));
    }

    private static Cells.Tally tally(Document found) {
        var kind = Objects.requireNonNull(found.get("_id", Document.class));
        return new Cells.Tally(
                Execution.valueOf(kind.getString("execution")),
                kind.getBoolean("late"),
                kind.getBoolean("dated"),
                found.get("tasks", Number.class).longValue());
    }
}
