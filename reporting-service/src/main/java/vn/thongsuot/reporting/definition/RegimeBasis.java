package vn.thongsuot.reporting.definition;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.thongsuot.reporting.facts.DirectiveFact;

/**
 * Who may make a periodic regime, and by which kind of document: a legal normative document of the Government, the Prime
 * Minister, a minister or a province's People's Committee (Nghị định 09/2019/NĐ-CP, Điều 11).
 *
 * @param level of the issuer
 * @param kinds of the document
 * @param symbol how its symbol ends; the issuer's name is looked at where there is none
 * @param names how its issuer is written, in lower case
 */
record RegimeBasis(String level, Set<String> kinds, String symbol, Set<String> names) {

    private static final Set<String> SYSTEMS = Set.of("STATE", "LAW");

    private static final Set<RegimeBasis> ALL = Set.of(
            new RegimeBasis("CENTRAL", Set.of("DECREE", "RESOLUTION"), "-CP", Set.of("chính phủ")),
            new RegimeBasis("CENTRAL", Set.of("DECISION"), "-TTG", Set.of("thủ tướng")),
            new RegimeBasis("CENTRAL", Set.of("CIRCULAR"), "", Set.of("bộ", "ngân hàng nhà nước", "thanh tra")),
            new RegimeBasis(
                    "PROVINCE", Set.of("DECISION"), "-UBND", Set.of("ubnd", "ủy ban nhân dân", "uỷ ban nhân dân")));

    /** Whether the document may make a periodic regime. */
    static boolean holds(DirectiveFact document) {
        return SYSTEMS.contains(document.system())
                && "ISSUED".equals(document.status())
                && ALL.stream().anyMatch(basis -> basis.covers(document));
    }

    private boolean covers(DirectiveFact document) {
        return kinds.contains(document.kind()) && level.equals(document.issuerLevel()) && isBy(document);
    }

    private boolean isBy(DirectiveFact document) {
        var printed = document.symbol();
        if (printed == null || symbol.isEmpty()) {
            var name = document.issuerName().orElse("").strip().toLowerCase(Locale.ROOT);
            return names.stream().anyMatch(name::startsWith);
        }
        return Stream.ofNullable(printed.normalised())
                .map(known -> known.toUpperCase(Locale.ROOT))
                .anyMatch(known -> known.endsWith(symbol));
    }
}
