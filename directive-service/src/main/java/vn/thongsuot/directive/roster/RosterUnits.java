package vn.thongsuot.directive.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Ancestry;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.unit.Contact;
import vn.thongsuot.directive.unit.Identifier;
import vn.thongsuot.directive.unit.UnitDraft;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.tenancy.TenantId;

/** The units of a roster with their ids, and what is wrong with them. */
final class RosterUnits {

    static final String SHEET = "/units/";
    static final String TERRITORY = "territory";

    private final TenantId tenant;
    private final List<UnitRow> rows;
    private final Map<String, String> others;
    private final Map<String, UnitRow> byCode = new LinkedHashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    /** @param others ids of units that came by another way, by the codes by which a roster may name them */
    RosterUnits(TenantId tenant, List<UnitRow> rows, Map<String, String> others) {
        this.tenant = tenant;
        this.rows = rows;
        this.others = others;
        for (var row : rows) {
            if (row.code() == null) {
                violations.add(Violation.of(at(row, "code"), "required"));
            } else if (byCode.putIfAbsent(row.code(), row) != null) {
                violations.add(Violation.of(at(row, "code"), "duplicate"));
            }
        }
    }

    /** The same for the same code, in this roster and in a later one. */
    String idOf(String code) {
        var other = byCode.containsKey(code) ? null : others.get(code);
        return other == null ? idOf(tenant, code) : other;
    }

    static String idOf(TenantId tenant, String code) {
        return Command.idOf("unit", tenant.value(), "roster", code);
    }

    /** Ids of all units that rows name and this roster does not have. */
    Set<String> namedElsewhere(Stream<@Nullable String> more) {
        return Stream.concat(rows.stream().flatMap(row -> Stream.of(row.parent(), row.superior())), more)
                .flatMap(Stream::ofNullable)
                .filter(code -> !byCode.containsKey(code))
                .map(this::idOf)
                .collect(Collectors.toSet());
    }

    boolean knows(@Nullable String code, Set<String> stored) {
        return code == null || byCode.containsKey(code) || stored.contains(idOf(code));
    }

    /** @param stored those of {@link #namedElsewhere} that are there */
    List<Violation> violations(Set<String> stored) {
        var all = new ArrayList<>(violations);
        for (var row : rows) {
            check(row, row.parent(), "parent", stored, all);
            check(row, row.superior(), "superior", stored, all);
            if (row.code() != null && Ancestry.turnsBack(row.code(), row.parent(), this::parentOf)) {
                all.add(Violation.of(at(row, "parent"), "parent-cycle"));
            }
            draft(row).violations().stream()
                    .map(broken -> new Violation(at(row, column(broken)), broken.rule(), broken.arguments()))
                    .forEach(all::add);
        }
        return all;
    }

    private void check(
            UnitRow row, @Nullable String code, String column, Set<String> stored, List<Violation> violations) {
        if (!knows(code, stored)) {
            violations.add(Violation.of(at(row, column), "unknown-code", String.valueOf(code)));
        }
    }

    private Optional<String> parentOf(String code) {
        return Optional.ofNullable(byCode.get(code)).map(UnitRow::parent);
    }

    /** What is to be stored, by id, superiors first. */
    Map<String, UnitDraft> drafts() {
        var drafts = new LinkedHashMap<String, UnitDraft>();
        byCode.values().forEach(row -> add(row, drafts));
        return drafts;
    }

    private void add(UnitRow row, Map<String, UnitDraft> drafts) {
        var id = idOf(Text.orEmpty(row.code()));
        if (!drafts.containsKey(id)) {
            if (row.parent() != null && byCode.containsKey(row.parent())) {
                add(byCode.get(row.parent()), drafts);
            }
            drafts.put(id, draft(row));
        }
    }

    private UnitDraft draft(UnitRow row) {
        return new UnitDraft(
                row.name(),
                row.shortName(),
                row.abbreviation(),
                row.kind(),
                row.level(),
                row.system(),
                row.parent() == null ? null : idOf(row.parent()),
                row.superior() == null ? null : idOf(row.superior()),
                row.validFrom(),
                row.validTo(),
                row.hasAccounts(),
                row.order(),
                row.territory() == null
                        ? List.of()
                        : List.of(new Identifier(TERRITORY, row.territory(), null, null, false)),
                List.of(),
                List.of(),
                row.phone() == null && row.email() == null ? null : new Contact(row.phone(), row.email()));
    }

    /** The column in which a field of the draft stands. */
    private static String column(Violation broken) {
        var pointer = broken.pointer();
        if (pointer.startsWith("/identifiers")) {
            return TERRITORY;
        }
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("functionalSuperior", "superior");
    }

    private static String at(UnitRow row, String column) {
        return SHEET + row.row() + "/" + column;
    }
}
