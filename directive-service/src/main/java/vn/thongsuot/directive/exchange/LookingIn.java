package vn.thongsuot.directive.exchange;

import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/** Shows what was not taken; needs the right to administer at the top. */
public final class LookingIn {

    private final Arrivals arrivals;
    private final Access access;

    public LookingIn(Arrivals arrivals, Access access) {
        this.arrivals = arrivals;
        this.access = access;
    }

    public Outcome<Page<Arrival>> refused(Caller caller, PageQuery page) {
        return access.refusesAtTop(caller, Right.ADMINISTER)
                .<Outcome<Page<Arrival>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(arrivals.refused(caller.tenant(), page)));
    }
}
