package vn.thongsuot.directive.dataanswer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

/**
 * Shows what was filled in: to whoever may issue at the unit that asked, record or approve at the unit that answers. Rows
 * may hold what concerns persons, so a post alone is not enough.
 */
public final class ReadingAnswers {

    private final Aggregates<DataAnswer> answers;
    private final Aggregates<DataRequest> requests;
    private final RowBodies bodies;
    private final Access access;

    public ReadingAnswers(
            Aggregates<DataAnswer> answers, Aggregates<DataRequest> requests, RowBodies bodies, Access access) {
        this.answers = answers;
        this.requests = requests;
        this.bodies = bodies;
        this.access = access;
    }

    /**
     * An answer with its form.
     *
     * @param columns of the form as it stands now
     * @param rows by these columns, written as people do
     */
    public record Shown(Versioned<DataAnswer> answer, List<Column> columns, List<List<String>> rows) {}

    /**
     * Empty when there is no such answer.
     *
     * @throws RefusedException without the right
     */
    public Optional<Shown> one(Caller caller, String id) {
        return answers.find(caller.tenant(), id).map(answer -> {
            var request =
                    requests.find(caller.tenant(), answer.state().request()).orElseThrow();
            refuses(caller, request.state(), answer.state().unit()).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
            return new Shown(answer, request.state().columns(), rows(caller, answer.state(), request.state()));
        });
    }

    /** The columns of a request's form; empty when there is no such request. */
    public Optional<List<Column>> form(Caller caller, String request) {
        return requests.find(caller.tenant(), request)
                .map(found -> found.state().columns());
    }

    private Optional<Refusal> refuses(Caller caller, DataRequest request, String unit) {
        if (access.refuses(caller, Right.ISSUE, request.unit()).isEmpty()
                || access.refuses(caller, Right.APPROVE, unit).isEmpty()) {
            return Optional.empty();
        }
        return access.refuses(caller, Right.RECORD, unit);
    }

    private List<List<String>> rows(Caller caller, DataAnswer answer, DataRequest request) {
        var body = answer.body();
        if (body == null) {
            return List.of();
        }
        var kept = bodies.read(caller.tenant(), Set.of(body.id())).get(body.id());
        return kept == null ? List.of() : kept.written(request.columns());
    }
}
