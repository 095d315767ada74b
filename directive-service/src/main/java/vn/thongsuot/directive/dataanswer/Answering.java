package vn.thongsuot.directive.dataanswer;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * Fills answers in and hands them in, which needs the right to record at the unit that answers; gives them back, which
 * needs the right to issue at the unit that asked.
 */
public final class Answering {

    private final Aggregates<DataAnswer> answers;
    private final Aggregates<DataRequest> requests;
    private final KeepingRows rows;
    private final Access access;

    public Answering(
            Aggregates<DataAnswer> answers, Aggregates<DataRequest> requests, RowBodies bodies, Access access) {
        this.answers = answers;
        this.requests = requests;
        this.rows = new KeepingRows(bodies);
        this.access = access;
    }

    /** Somebody at the unit has looked at it. */
    public Outcome<Versioned<DataAnswer>> receive(Command command, String id) {
        return answers.change(
                command,
                id,
                current -> mayAnswer(command, current.state())
                        .<Decision<DataAnswer>>map(Decision::refused)
                        .orElseGet(() -> current.state().receive(command.at())));
    }

    /**
     * Asked before a workbook is even looked at.
     *
     * @throws RefusedException when there is no such answer, the right is missing, or the version that was seen
     */
    public void refuseBeforehand(Command command, String id) {
        var answer = answers.find(command.tenant(), id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        mayAnswer(command, answer.state()).or(() -> unseen(command)).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /** Keeps the rows as a draft. */
    public Outcome<Versioned<DataAnswer>> fill(Command command, String id, Filling filling) {
        return fill(command, id, filling.refusal(), request -> filling.table());
    }

    /**
     * Keeps the rows of a workbook as a draft. All rows there were are gone, so the command must say which version was
     * seen.
     *
     * @param table reads the workbook by the request's columns
     */
    public Outcome<Versioned<DataAnswer>> load(Command command, String id, Function<DataRequest, RawTable> table) {
        return seen(command, () -> fill(command, id, Optional.empty(), table));
    }

    private Outcome<Versioned<DataAnswer>> fill(
            Command command, String id, Optional<Refusal> broken, Function<DataRequest, RawTable> table) {
        return change(
                command,
                id,
                Right.RECORD,
                broken,
                (request, answer) -> answer.state()
                        .keep(rows.keep(command.tenant(), answer, request, table.apply(request)), command.at()));
    }

    /** What is in draft, once all that is required is there; the command must say which version was seen. */
    public Outcome<Versioned<DataAnswer>> handIn(Command command, String id, Words words) {
        return seen(
                command,
                () -> change(command, id, Right.RECORD, words.refusal(false), (request, answer) -> {
                    var complete = rows.complete(command.tenant(), answer, request);
                    return complete == null
                            ? Decision.refused(Refusal.invalid("/rows", "rows-or-nothing"))
                            : answer.state()
                                    .handIn(
                                            complete,
                                            act(
                                                    command,
                                                    Right.RECORD,
                                                    answer.state().unit(),
                                                    words));
                }));
    }

    /** That there is nothing to report. */
    public Outcome<Versioned<DataAnswer>> sayNothing(Command command, String id, Words words) {
        return change(
                command,
                id,
                Right.RECORD,
                words.refusal(false),
                (request, answer) -> answer.state()
                        .sayNothing(act(command, Right.RECORD, answer.state().unit(), words)));
    }

    /** For the unit to put it right; the note says what. */
    public Outcome<Versioned<DataAnswer>> giveBack(Command command, String id, Words words) {
        return change(
                command,
                id,
                Right.ISSUE,
                words.refusal(true),
                (request, answer) -> answer.state().giveBack(act(command, Right.ISSUE, request.unit(), words)));
    }

    private Outcome<Versioned<DataAnswer>> change(
            Command command,
            String id,
            Right right,
            Optional<Refusal> broken,
            BiFunction<DataRequest, Versioned<DataAnswer>, Decision<DataAnswer>> decide) {
        var outcome = answers.change(command, id, current -> {
            var request = request(command, current.state());
            var at = right == Right.ISSUE ? request.unit() : current.state().unit();
            return access.refuses(command.by(), right, at)
                    .or(() -> broken)
                    .or(request::refusesAnswers)
                    .<Decision<DataAnswer>>map(Decision::refused)
                    .orElseGet(() -> refusedOr(() -> decide.apply(request, current)));
        });
        if (outcome instanceof Outcome.Done<Versioned<DataAnswer>> done) {
            rows.forget(command.tenant(), done.value());
        }
        return outcome;
    }

    private static Outcome<Versioned<DataAnswer>> seen(
            Command command, Supplier<Outcome<Versioned<DataAnswer>>> change) {
        return unseen(command)
                .<Outcome<Versioned<DataAnswer>>>map(Outcome::refused)
                .orElseGet(change);
    }

    private static Optional<Refusal> unseen(Command command) {
        return command.expectedVersion() == null
                ? Optional.of(Refusal.of(Refusal.Reason.PRECONDITION_REQUIRED, "precondition-required"))
                : Optional.empty();
    }

    private static Decision<DataAnswer> refusedOr(Supplier<Decision<DataAnswer>> decision) {
        try {
            return decision.get();
        } catch (RefusedException e) {
            return Decision.refused(e.refusal());
        }
    }

    private Optional<Refusal> mayAnswer(Command command, DataAnswer answer) {
        return access.refuses(command.by(), Right.RECORD, answer.unit());
    }

    private DataRequest request(Command command, DataAnswer answer) {
        return requests.find(command.tenant(), answer.request()).orElseThrow().state();
    }

    private Act act(Command command, Right right, String unit, Words words) {
        return new Act(command.at(), access.title(command.by(), right, unit).orElseThrow(), words.note());
    }
}
