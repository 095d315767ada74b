package vn.thongsuot.directive.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.unit.Contact;
import vn.thongsuot.directive.unit.Identifier;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitDraft;

/**
 * Lays a roster over the units that are stored: what the sheet has no column for stays as it is, as do the identifiers of
 * other registers, predecessors and successors, of which a roster never knows.
 *
 * @param columns fields for which the sheet has a column; an empty cell there empties the field
 */
record KeptUnits(Set<String> columns) {

    Unit of(UnitDraft draft, @Nullable Unit before) {
        var told = draft.toUnit();
        return before == null ? told : over(before, told);
    }

    private Unit over(Unit before, Unit told) {
        return new Unit(
                told.name(),
                has("shortName") ? told.shortName() : before.shortName(),
                has("abbreviation") ? told.abbreviation() : before.abbreviation(),
                told.kind(),
                told.level(),
                told.system(),
                has("parent") ? told.parent() : before.parent(),
                has("superior") ? told.functionalSuperior() : before.functionalSuperior(),
                has("validFrom") ? told.validFrom() : before.validFrom(),
                has("validTo") ? told.validTo() : before.validTo(),
                has("hasAccounts") ? told.hasAccounts() : before.hasAccounts(),
                has("order") ? told.order() : before.order(),
                has(RosterUnits.TERRITORY) ? identifiers(before, told) : before.identifiers(),
                before.predecessors(),
                before.successors(),
                contact(before.contact(), told.contact()),
                before.earlier());
    }

    private boolean has(String column) {
        return columns.contains(column);
    }

    /** The territory's code as the roster has it; what is known of the same code beyond the roster stays. */
    private static List<Identifier> identifiers(Unit before, Unit told) {
        var kept = new ArrayList<Identifier>();
        var values = told.identifiers().stream().map(Identifier::value).toList();
        before.identifiers().stream()
                .filter(one -> !one.scheme().equals(RosterUnits.TERRITORY) || values.contains(one.value()))
                .forEach(kept::add);
        told.identifiers().stream()
                .filter(one -> kept.stream()
                        .noneMatch(same -> same.scheme().equals(one.scheme())
                                && same.value().equals(one.value())))
                .forEach(kept::add);
        return kept;
    }

    private @Nullable Contact contact(@Nullable Contact before, @Nullable Contact told) {
        var phone = Optional.ofNullable(has("phone") ? told : before)
                .map(Contact::phone)
                .orElse(null);
        var email = Optional.ofNullable(has("email") ? told : before)
                .map(Contact::email)
                .orElse(null);
        return phone == null && email == null ? null : new Contact(phone, email);
    }
}
