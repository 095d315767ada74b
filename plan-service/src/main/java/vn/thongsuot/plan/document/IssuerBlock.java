package vn.thongsuot.plan.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.reference.UnitFacts;

/**
 * The issuer at the top left. A People's Committee stands by itself on two lines; other bodies stand under the one they
 * belong to.
 *
 * @param parent absent where none is printed
 */
record IssuerBlock(@Nullable String parent, List<String> lines) {

    private static final String COMMITTEE = "PEOPLES_COMMITTEE";
    private static final Pattern COMMITTEE_OF = Pattern.compile("(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\\s+(.+)");

    static IssuerBlock of(UnitFacts unit) {
        var committee = COMMITTEE_OF.matcher(unit.name());
        if (unit.kind().equals(COMMITTEE) && committee.matches()) {
            return new IssuerBlock(null, List.of("ỦY BAN NHÂN DÂN", KindNames.upper(committee.group(1))));
        }
        var parent = unit.parentName();
        return new IssuerBlock(parent == null ? null : KindNames.upper(parent), List.of(KindNames.upper(unit.name())));
    }
}
