package vn.thongsuot.reporting.recommendation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.recommendation.Recommendation.Decided;
import vn.thongsuot.reporting.recommendation.Recommendation.Status;

/**
 * What addressees decide. Whoever approves for the addressed unit accepts or rejects; whoever issues there may turn it into
 * a task. What an addressee answered that is no unit here is noted by the unit that asked.
 */
public final class FollowingRecommendations {

    static final String MADE = "vn.thongsuot.recommendation.made.v1";
    static final String CHANGED = "vn.thongsuot.recommendation.changed.v1";
    private static final String KIND = "RECOMMENDATION";

    private final Aggregates<Recommendation> recommendations;
    private final Access access;
    private final Replica<TaskFact> tasks;

    public FollowingRecommendations(
            Aggregates<Recommendation> recommendations, Access access, Replica<TaskFact> tasks) {
        this.recommendations = recommendations;
        this.access = access;
        this.tasks = tasks;
    }

    public Optional<Versioned<Recommendation>> find(TenantId tenant, String id) {
        return recommendations.find(tenant, id);
    }

    public Page<Versioned<Recommendation>> page(TenantId tenant, PageQuery query, Map<String, ?> equalTo) {
        return recommendations.page(tenant, query, equalTo);
    }

    public Outcome<Versioned<Recommendation>> accept(Command command, String id, @Nullable String note) {
        return decide(command, id, Right.APPROVE, Status.ACCEPTED, note, null);
    }

    public Outcome<Versioned<Recommendation>> reject(Command command, String id, String note) {
        return decide(command, id, Right.APPROVE, Status.REJECTED, note, null);
    }

    /** Records the task that was made of it; refused unless the task names the recommendation as its source. */
    public Outcome<Versioned<Recommendation>> turnIntoTask(
            Command command, String id, String task, @Nullable String note) {
        return decide(command, id, Right.ISSUE, Status.TURNED_INTO_TASK, note, task);
    }

    private Outcome<Versioned<Recommendation>> decide(
            Command command, String id, Right right, Status next, @Nullable String note, @Nullable String task) {
        return recommendations.change(command, id, stored -> {
            var asked = stored.state();
            var needed = asked.addresseeUnit() == null ? Right.REPORT : right;
            var unit = asked.addresseeUnit() == null ? asked.unit() : asked.addresseeUnit();
            return access.refuses(command.by(), needed, unit)
                    .or(() -> asked.mayBecome(next)
                            ? Optional.empty()
                            : Optional.of(Refusal.conflict("recommendation-decided")))
                    .or(() -> refuseTask(command.tenant(), id, task))
                    .<Decision<Recommendation>>map(Decision::refused)
                    .orElseGet(() -> {
                        var by = access.title(command.by(), needed, unit).orElse(null);
                        return Decision.accepted(
                                asked.replied(reply(next, note, by, command))
                                        .become(next, new Decided(by, command.at(), note), task),
                                CHANGED);
                    });
        });
    }

    private static Reply reply(Status next, @Nullable String note, @Nullable String by, Command command) {
        var state = switch (next) {
            case REJECTED -> Reply.State.REJECTED;
            case TURNED_INTO_TASK -> Reply.State.TURNED_INTO_TASK;
            case OPEN, ACCEPTED, WITHDRAWN -> Reply.State.ACCEPTED;
        };
        return new Reply(state, note, by, command.at(), null, null, null);
    }

    private Optional<Refusal> refuseTask(TenantId tenant, String id, @Nullable String task) {
        if (task == null) {
            return Optional.empty();
        }
        var known = tasks.awaitAll(tenant, Set.of(task)).get(task);
        if (known == null) {
            return Optional.of(Refusal.notYetKnown("/task", task));
        }
        var source = known.state().source();
        return source.kind().equals(KIND) && source.id().equals(id)
                ? Optional.empty()
                : Optional.of(Refusal.invalid("/task", "task-of-another-source"));
    }
}
