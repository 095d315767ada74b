package vn.thongsuot.directive.intake;

import java.util.List;
import vn.thongsuot.directive.reading.Names;
import vn.thongsuot.directive.reading.Noise;
import vn.thongsuot.directive.reading.Proposal;
import vn.thongsuot.directive.reading.Reading;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.tenancy.TenantId;

/** Reads a text and ties what it names to the units and directives that are known. */
public final class Proposing {

    private final Organisation organisation;
    private final KnownSymbols symbols;

    public Proposing(Organisation organisation, KnownSymbols symbols) {
        this.organisation = organisation;
        this.symbols = symbols;
    }

    Proposal propose(TenantId tenant, DocumentText text, List<Noise> noise) {
        var proposal = Reading.propose(text, noise, names(tenant));
        var keys = proposal.citations().stream()
                .map(cited -> cited.value().symbol().key())
                .toList();
        return keys.isEmpty() ? proposal : proposal.knowing(symbols.directives(tenant, keys));
    }

    private Names names(TenantId tenant) {
        var names = new Names();
        organisation.units(tenant).all().forEach((id, unit) -> add(names, id, unit));
        return names;
    }

    private static void add(Names names, String id, UnitCopy unit) {
        names.add(unit.name(), id);
        if (unit.shortName() != null) {
            names.add(unit.shortName(), id);
        }
        if (unit.abbreviation() != null) {
            names.add(unit.abbreviation(), id);
        }
    }
}
