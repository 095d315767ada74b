package vn.thongsuot.directive.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import vn.thongsuot.directive.reading.HeaderProposal;
import vn.thongsuot.directive.reading.Names;
import vn.thongsuot.directive.reading.Noise;
import vn.thongsuot.directive.reading.Proposal;
import vn.thongsuot.directive.reading.Reading;
import vn.thongsuot.documents.edxml.Agency;
import vn.thongsuot.documents.edxml.ExchangeRecord;
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

    /** @param stated by the header of the package it came in; empty where it came in none */
    Proposal propose(TenantId tenant, DocumentText text, List<Noise> noise, Proposal stated) {
        var proposal = Reading.propose(text, noise, names(tenant)).under(stated);
        var keys = proposal.citations().stream()
                .map(cited -> cited.value().symbol().key())
                .toList();
        return keys.isEmpty() ? proposal : proposal.knowing(symbols.directives(tenant, keys));
    }

    /** What the header of a package states, its bodies tied to units by their codes, of those that hold on the day. */
    Proposal stated(TenantId tenant, ExchangeRecord header, LocalDate day) {
        var codes = new HashMap<String, String>();
        organisation
                .units(tenant)
                .all()
                .forEach((id, unit) ->
                        unit.verifiedIdentifier(Agency.SCHEME, day).ifPresent(code -> codes.putIfAbsent(code, id)));
        return HeaderProposal.of(header, codes, names(tenant));
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
