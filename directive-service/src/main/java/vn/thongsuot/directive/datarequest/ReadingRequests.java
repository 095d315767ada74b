package vn.thongsuot.directive.datarequest;

import java.util.Optional;
import java.util.Set;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

/**
 * Shows a request. Its note may name persons, so a post alone is not enough for that: it is for whoever may issue at
 * the unit that asks, and once the request is sent for whoever may record or approve at a recipient.
 */
public final class ReadingRequests {

    private final Aggregates<DataRequest> requests;
    private final Access access;

    public ReadingRequests(Aggregates<DataRequest> requests, Access access) {
        this.requests = requests;
        this.access = access;
    }

    /**
     * A request.
     *
     * @param noteToo whether its note is for the caller
     */
    public record Shown(Versioned<DataRequest> request, boolean noteToo) {}

    /** Empty when there is no such request. */
    public Optional<Shown> one(Caller caller, String id) {
        return requests.find(caller.tenant(), id).map(found -> new Shown(found, mayReadNote(caller, found.state())));
    }

    private boolean mayReadNote(Caller caller, DataRequest request) {
        if (request.note() == null || may(caller, Right.ISSUE, Set.of(request.unit()))) {
            return true;
        }
        var recipients = Set.copyOf(request.recipients().all());
        return request.status() != RequestStatus.DRAFT
                && (may(caller, Right.RECORD, recipients) || may(caller, Right.APPROVE, recipients));
    }

    private boolean may(Caller caller, Right right, Set<String> units) {
        return access.refusesAt(caller, right, units).isEmpty();
    }
}
