package vn.thongsuot.directive.exchange;

import java.util.List;
import vn.thongsuot.directive.unit.Identifier;
import vn.thongsuot.directive.unit.Unit;

/**
 * For whom in the receiving tenant a directive is, as the sender knows it.
 *
 * @param name as the sender calls it
 * @param identifiers by which the receiver may know it; none means the tenant as a whole
 */
public record Recipient(String name, List<Code> identifiers) {

    /** How a register names the unit. */
    public record Code(String scheme, String value) {}

    static Recipient of(Unit unit) {
        return new Recipient(
                unit.name(),
                unit.identifiers().stream()
                        .filter(identifier -> !identifier.scheme().equals(Identifier.TENANT))
                        .map(identifier -> new Code(identifier.scheme(), identifier.value()))
                        .toList());
    }
}
