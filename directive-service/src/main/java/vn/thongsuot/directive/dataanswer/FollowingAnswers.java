package vn.thongsuot.directive.dataanswer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Who has answered and who has not, in the official order. Two queries, however many recipients there are: one for the
 * request, one for its answers, which do not carry their rows.
 */
public final class FollowingAnswers {

    private final Aggregates<DataRequest> requests;
    private final Aggregates<DataAnswer> answers;
    private final Organisation organisation;

    public FollowingAnswers(
            Aggregates<DataRequest> requests, Aggregates<DataAnswer> answers, Organisation organisation) {
        this.requests = requests;
        this.answers = answers;
        this.organisation = organisation;
    }

    /** How all recipients stand. */
    public record Board(Counts counts, Page<Standing> standings) {}

    /**
     * Empty when there is no such request.
     *
     * @param silent only those who have not answered
     * @param query its cursor is the last unit shown
     * @throws RefusedException when the cursor is no recipient
     */
    public Optional<Board> board(TenantId tenant, String id, boolean silent, PageQuery query) {
        return requests.find(tenant, id).map(request -> {
            var all = standings(tenant, request);
            return new Board(Counts.of(all), page(all, silent, query));
        });
    }

    List<Standing> standings(TenantId tenant, Versioned<DataRequest> request) {
        var recipients = request.state().recipients().all();
        var ids = recipients.stream()
                .collect(Collectors.toMap(unit -> unit, unit -> DataAnswer.idOf(tenant, request.id(), unit)));
        var made = answers.findAll(tenant, ids.values());
        return organisation.units(tenant).inOfficialOrder(recipients).stream()
                .map(unit -> {
                    var answer = ids.getOrDefault(unit, "");
                    return Standing.of(unit, answer, state(made.get(answer)), request.state());
                })
                .toList();
    }

    private static @Nullable DataAnswer state(@Nullable Versioned<DataAnswer> answer) {
        return answer == null ? null : answer.state();
    }

    private static Page<Standing> page(List<Standing> all, boolean silent, PageQuery query) {
        var shown = all.stream()
                .skip(after(all, query.cursor()))
                .filter(standing -> !silent || standing.silence() != null)
                .limit(query.limit() + 1L)
                .toList();
        var more = shown.size() > query.limit();
        var items = more ? shown.subList(0, query.limit()) : shown;
        return new Page<>(items, more ? items.getLast().unit() : null);
    }

    private static int after(List<Standing> all, @Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).unit().equals(cursor)) {
                return i + 1;
            }
        }
        throw new RefusedException(Refusal.invalid("cursor", "unknown-cursor"));
    }
}
