package vn.thongsuot.directive.datarequest;

import java.util.List;
import vn.thongsuot.directive.unit.Expansion;
import vn.thongsuot.directive.unit.UnitClass;

/**
 * To whom a request goes.
 *
 * @param units ids of the units named
 * @param classes classes of units, in the words of the sender
 * @param expansions what each class meant on the day it was first sent to; empty until then
 * @param all ids of all of them, each once; empty until the request is sent
 */
public record Recipients(List<String> units, List<UnitClass> classes, List<Expansion> expansions, List<String> all) {
    public Recipients {
        units = List.copyOf(units);
        classes = List.copyOf(classes);
        expansions = List.copyOf(expansions);
        all = List.copyOf(all);
    }

    boolean isNobody() {
        return units.isEmpty() && classes.isEmpty();
    }

    /** Whether everybody named in the others is named here too. */
    boolean include(Recipients others) {
        return units.containsAll(others.units) && classes.containsAll(others.classes);
    }
}
