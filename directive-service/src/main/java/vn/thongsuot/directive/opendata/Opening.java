package vn.thongsuot.directive.opendata;

import java.util.List;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.organisation.opendata.OpeningCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The tenant's decision to lay lists open to everybody. There is one; a tenant without it has opened nothing.
 *
 * @param lists none when everything was closed again
 * @param directives ids of the documents whose tasks are open, in the order in which they are told of
 * @param licence under which everybody may use the data; empty when nothing is open
 */
public record Opening(List<OpenList> lists, List<String> directives, String licence) {

    public static final String MADE = "vn.thongsuot.opening.made.v1";
    public static final String CHANGED = "vn.thongsuot.opening.changed.v1";

    /** Another decision is a change of the one. */
    public static String idOf(TenantId tenant) {
        return Command.idOf("opening", tenant.value());
    }

    /** As the services that have open lists keep it. */
    public OpeningCopy asCopy() {
        return new OpeningCopy(lists, directives, licence);
    }
}
