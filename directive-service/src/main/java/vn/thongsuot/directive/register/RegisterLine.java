package vn.thongsuot.directive.register;

import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * A document's line in the register in of one unit and year: a document has one for each that entered it, however many. Its
 * line in the register out is only one and stands with the document.
 *
 * @param directive id of the document
 * @param register in which it stands, see {@link Entry#register()}
 * @param place the register and the number of the line
 */
public record RegisterLine(String directive, Entry entry, String register, String place) {

    public static final String ENTERED = "vn.thongsuot.registerline.entered.v1";
    public static final String CHANGED = "vn.thongsuot.registerline.changed.v1";

    public static RegisterLine of(String directive, Entry entry) {
        return new RegisterLine(directive, entry, entry.register(), placeOf(entry.register(), entry.number()));
    }

    /** A document has one line in a register. */
    public static String idOf(TenantId tenant, String register, String directive) {
        return Command.idOf("register-line", tenant.value(), register, directive);
    }

    static String placeOf(String register, String number) {
        return register + "|" + number;
    }
}
