package vn.thongsuot.directive.datarequest;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.directive.directive.Addressing;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Makes requests for data, changes, sends and closes them; needs the right to issue at the unit that asks. */
public final class AskingForData {

    private final Aggregates<DataRequest> requests;
    private final Known units;
    private final Known directives;
    private final Addressing addressing;
    private final Access access;

    public AskingForData(
            Aggregates<DataRequest> requests, Known units, Known directives, Addressing addressing, Access access) {
        this.requests = requests;
        this.units = units;
        this.directives = directives;
        this.addressing = addressing;
        this.access = access;
    }

    public Outcome<Versioned<DataRequest>> draft(Command command, DataRequestDraft draft) {
        return requests.create(
                command,
                command.newId("datarequest"),
                () -> refuses(command, draft, Set.of())
                        .or(() -> mayAsk(command, requireNonNull(draft.unit())))
                        .<Decision<DataRequest>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(drafted(draft), DataRequest.DRAFTED)));
    }

    /** After it was sent, everybody it went to stays, and whoever comes in addition is sent it too. */
    public Outcome<Versioned<DataRequest>> change(Command command, String id, DataRequestDraft draft) {
        return requests.change(
                command,
                id,
                current -> mayAsk(command, current.state().unit())
                        .or(() -> refuses(command, draft, current.state().form().keys()))
                        .or(() -> refusesChange(current.state(), draft))
                        .<Decision<DataRequest>>map(Decision::refused)
                        .orElseGet(() -> changed(command, current.state(), draft)));
    }

    public Outcome<Versioned<DataRequest>> send(Command command, String id) {
        return requests.change(
                command,
                id,
                current -> mayAsk(command, current.state().unit())
                        .or(current.state()::refusesSending)
                        .<Decision<DataRequest>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(sent(command, current.state()), DataRequest.SENT)));
    }

    public Outcome<Versioned<DataRequest>> close(Command command, String id) {
        return requests.change(
                command,
                id,
                current -> mayAsk(command, current.state().unit())
                        .<Decision<DataRequest>>map(Decision::refused)
                        .orElseGet(() -> current.state().close(command.at())));
    }

    private Optional<Refusal> refuses(Command command, DataRequestDraft draft, Set<String> keys) {
        return draft.refusal(keys)
                .or(() -> units.refuses(command.tenant(), draft.references()))
                .or(() -> directives.refuses(command.tenant(), Reference.of("/directive", draft.directive())));
    }

    private static Optional<Refusal> refusesChange(DataRequest before, DataRequestDraft draft) {
        var sent = before.status() != RequestStatus.DRAFT;
        return before.refusesAnswers()
                .or(() -> new Rules()
                        .check(before.unit().equals(draft.unit()), "/unit", "cannot-change")
                        .check(!sent || draft.heading() == null, "/heading", "columns-once-sent")
                        .check(!sent || draft.deadline() != null, "/deadline", "required")
                        .check(!sent || draft.recipients().include(before.recipients()), "/units", "recipients-stay")
                        .refusal());
    }

    private Optional<Refusal> mayAsk(Command command, String unit) {
        return access.refuses(command.by(), Right.ISSUE, unit);
    }

    private static DataRequest drafted(DataRequestDraft draft) {
        return new DataRequest(
                requireNonNull(draft.title()),
                requireNonNull(draft.unit()),
                draft.directive(),
                Form.NONE.with(draft.wantedColumns(), false),
                draft.recipients(),
                draft.deadline(),
                draft.note(),
                RequestStatus.DRAFT,
                null,
                null,
                null);
    }

    private Decision<DataRequest> changed(Command command, DataRequest before, DataRequestDraft draft) {
        var sent = before.status() != RequestStatus.DRAFT;
        var after = new DataRequest(
                requireNonNull(draft.title()),
                before.unit(),
                draft.directive(),
                before.form().with(draft.wantedColumns(), sent),
                sent ? addressed(command, before.recipients(), draft.recipients()) : draft.recipients(),
                draft.deadline(),
                draft.note(),
                before.status(),
                before.sentAt(),
                before.sentBy(),
                before.closedAt());
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, DataRequest.CHANGED);
    }

    private DataRequest sent(Command command, DataRequest request) {
        var to = addressed(command, request.recipients(), request.recipients());
        var by = access.title(command.by(), Right.ISSUE, request.unit()).orElseThrow();
        return request.sent(to, command.at(), by);
    }

    /** Classes mean who is of them today; those that were sent to before keep what they meant then. */
    private Recipients addressed(Command command, Recipients before, Recipients wanted) {
        var today = LocalDate.ofInstant(command.at(), Access.ZONE);
        var expansions = addressing.expand(command.tenant(), wanted.classes(), before.expansions(), today);
        var all = Addressing.union(before.all(), Addressing.recipients(wanted.units(), expansions));
        return new Recipients(wanted.units(), wanted.classes(), expansions, all);
    }
}
