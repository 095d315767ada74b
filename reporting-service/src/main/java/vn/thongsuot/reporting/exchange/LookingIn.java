package vn.thongsuot.reporting.exchange;

import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/** Shows what came in. What was not taken is for those who administer at the top. */
public final class LookingIn {

    private final ReceivedFigures received;
    private final Access access;

    public LookingIn(ReceivedFigures received, Access access) {
        this.received = received;
        this.access = access;
    }

    public Page<ArrivedFigures> page(Caller caller, ReceivedFigures.Wanted wanted, PageQuery page) {
        return received.page(caller.tenant(), wanted, page);
    }

    public Outcome<Page<RefusedFigures>> refused(Caller caller, PageQuery page) {
        return access.refusesAtTop(caller, Right.ADMINISTER)
                .<Outcome<Page<RefusedFigures>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(received.refused(caller.tenant(), page)));
    }
}
