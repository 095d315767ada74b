package vn.thongsuot.directive.directive;

import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;

/** Files that came in and wait for somebody to register them. */
@FunctionalInterface
public interface Intakes {

    /**
     * Says that a directive is registered from this intake, and answers the file that the directive points to. The same
     * again is no harm.
     *
     * @param directive id of the directive, which need not be stored yet
     */
    Outcome<AttachedFile> confirm(Command command, String intake, String directive);
}
