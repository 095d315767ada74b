package vn.thongsuot.plan.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.plan.plan.Item;
import vn.thongsuot.plan.plan.ItemKind;
import vn.thongsuot.plan.plan.Role;
import vn.thongsuot.plan.plan.RoleKind;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.plan.reference.UnitFacts;

/** Who is to do what, in the usual words, from the roles of an item. */
final class RoleSentence {

    private RoleSentence() {}

    static String of(Item item, Sources sources) {
        return item.kind() == ItemKind.REQUEST ? request(item, sources) : assignment(item, sources);
    }

    private static String request(Item item, Sources sources) {
        return "Đề nghị " + OpeningSentence.listed(distinct(item.roles().stream(), sources));
    }

    /** "A chủ trì, phối hợp với B, C"; without a lead, the bodies one after the other. */
    private static String assignment(Item item, Sources sources) {
        var leads = distinct(with(item, RoleKind.LEAD), sources);
        if (leads.isEmpty()) {
            return String.join(", ", distinct(item.roles().stream(), sources));
        }
        var others = distinct(with(item, RoleKind.COORDINATE), sources);
        var sentence = OpeningSentence.listed(leads) + " chủ trì";
        return others.isEmpty() ? sentence : sentence + ", phối hợp với " + String.join(", ", others);
    }

    private static Stream<Role> with(Item item, RoleKind kind) {
        return item.roles().stream().filter(role -> role.role() == kind);
    }

    private static List<String> distinct(Stream<Role> roles, Sources sources) {
        return roles.map(role -> name(role, sources)).distinct().collect(Collectors.toList());
    }

    private static String name(Role role, Sources sources) {
        var label = role.label();
        if (label != null) {
            return label;
        }
        var unit = role.unit();
        return unit == null
                ? Absence.BLANK
                : sources.unit(unit).map(UnitFacts::spokenName).orElse(Absence.BLANK);
    }
}
