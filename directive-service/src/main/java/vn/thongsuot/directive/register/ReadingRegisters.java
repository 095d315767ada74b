package vn.thongsuot.directive.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** A unit's register of a year. */
public final class ReadingRegisters {

    private static final String REGISTERS = "filing.registers";

    /** So many recipients are named in a line; the rest is counted. */
    private static final int NAMED = 5;

    private final Aggregates<Directive> directives;
    private final Aggregates<Unit> units;

    public ReadingRegisters(Aggregates<Directive> directives, Aggregates<Unit> units) {
        this.directives = directives;
        this.units = units;
    }

    /**
     * One document with its line.
     *
     * @param sentTo names of the first of its recipients
     */
    public record Line(Versioned<Directive> directive, Entry entry, List<String> sentTo) {}

    /** In the order in which the documents were registered here; one that was joined into another stays in its line. */
    public Page<Line> page(TenantId tenant, PageQuery query, Entry.Sheet sheet, String unit, int year) {
        var register = Entry.registerOf(sheet, unit, year);
        var page = directives.page(tenant, query, Map.of(REGISTERS, register));
        var names = names(tenant, page.items());
        return page.map(found -> line(found, register, names));
    }

    private Map<String, String> names(TenantId tenant, List<Versioned<Directive>> found) {
        var wanted = found.stream()
                .flatMap(one -> one.state().recipients().stream().limit(NAMED))
                .collect(Collectors.toSet());
        var names = new HashMap<String, String>();
        units.findAll(tenant, wanted).forEach((id, unit) -> names.put(id, name(unit.state())));
        return names;
    }

    private static String name(Unit unit) {
        var shorter = unit.shortName();
        return shorter == null ? unit.name() : shorter;
    }

    private static Line line(Versioned<Directive> found, String register, Map<String, String> names) {
        var entry = found.state().filing().entries().stream()
                .filter(one -> one.register().equals(register))
                .findFirst()
                .orElseThrow();
        var sentTo = found.state().recipients().stream()
                .limit(NAMED)
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
        return new Line(found, entry, sentTo);
    }
}
