package vn.thongsuot.directive.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.tenancy.TenantId;

/** The provinces that a tenant has, by their numbers in the official list of administrative units. */
public final class Provinces {

    /** Before the number in the code of a province. */
    public static final String PREFIX = "tinh-";

    private Provinces() {}

    /** The numbers that some unit bears. */
    public static Set<String> numbers(UnitTree tree) {
        return tree.all().values().stream().flatMap(Provinces::numbers).collect(Collectors.toSet());
    }

    /**
     * Ids of the people's committees of provinces by the codes by which a roster of their communes names them, whichever way
     * they came; none of a number that two of them bear, unless one of them came by a roster.
     */
    public static Map<String, String> byCode(TenantId tenant, UnitTree tree) {
        var found = new HashMap<String, String>();
        var several = new HashSet<String>();
        tree.all().forEach((id, unit) -> {
            if (unit.kind().equals(UnitKind.PEOPLES_COMMITTEE.name())
                    && unit.level().equals(Level.PROVINCE.name())) {
                numbers(unit).map(number -> PREFIX + number).forEach(code -> {
                    if (found.put(code, id) != null) {
                        several.add(code);
                    }
                });
            }
        });
        several.forEach(code -> found.put(code, RosterUnits.idOf(tenant, code)));
        return found;
    }

    private static Stream<String> numbers(UnitCopy unit) {
        return unit.identifiers().stream()
                .filter(identifier -> identifier.scheme().equals(RosterUnits.TERRITORY))
                .map(UnitCopy.Identifier::value);
    }
}
