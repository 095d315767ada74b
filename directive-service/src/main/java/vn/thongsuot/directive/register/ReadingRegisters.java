package vn.thongsuot.directive.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final Aggregates<RegisterLine> lines;
    private final Aggregates<Unit> units;

    public ReadingRegisters(Aggregates<Directive> directives, Aggregates<RegisterLine> lines, Aggregates<Unit> units) {
        this.directives = directives;
        this.lines = lines;
        this.units = units;
    }

    /**
     * One document with its line.
     *
     * @param sentTo names of the first of its recipients
     */
    public record Line(Versioned<Directive> directive, Entry entry, List<String> sentTo) {}

    /**
     * What came in, in the order of entering; what went out, in the order in which the documents were registered here. One that
     * was joined into another stays in its line.
     *
     * @param number only the line with this number; absent for all. Of the register in only
     */
    public Page<Line> page(
            TenantId tenant, PageQuery query, Entry.Sheet sheet, String unit, int year, @Nullable String number) {
        var register = Entry.registerOf(sheet, unit, year);
        return sheet == Entry.Sheet.IN ? cameIn(tenant, query, register, number) : wentOut(tenant, query, register);
    }

    /** Where a document came in, in the order of entering; empty when there is no such document. */
    public Optional<Page<Entry>> ofDirective(TenantId tenant, String directive, PageQuery query) {
        return directives.find(tenant, directive).map(found -> entries(tenant, directive, query));
    }

    /** As {@link #ofDirective}, for a document that is there. */
    public Page<Entry> entries(TenantId tenant, String directive, PageQuery query) {
        return lines.page(tenant, query, Map.of("directive", directive))
                .map(line -> line.state().entry());
    }

    private Page<Line> cameIn(TenantId tenant, PageQuery query, String register, @Nullable String number) {
        var wanted =
                number == null ? Map.of("register", register) : Map.of("place", RegisterLine.placeOf(register, number));
        var page = lines.page(tenant, query, wanted);
        var found = directives.findAll(
                tenant,
                page.items().stream().map(line -> line.state().directive()).toList());
        var names = names(tenant, found.values());
        var shown = new ArrayList<Line>();
        for (var line : page.items()) {
            var directive = found.get(line.state().directive());
            if (directive != null) {
                shown.add(line(directive, line.state().entry(), names));
            }
        }
        return new Page<>(shown, page.next());
    }

    private Page<Line> wentOut(TenantId tenant, PageQuery query, String register) {
        var page = directives.page(tenant, query, Map.of(REGISTERS, register));
        var names = names(tenant, page.items());
        return page.map(found -> line(found, entry(found, register), names));
    }

    private Map<String, String> names(TenantId tenant, Collection<Versioned<Directive>> found) {
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

    private static Entry entry(Versioned<Directive> found, String register) {
        return found.state().filing().entries().stream()
                .filter(one -> one.register().equals(register))
                .findFirst()
                .orElseThrow();
    }

    private static Line line(Versioned<Directive> found, Entry entry, Map<String, String> names) {
        var sentTo = found.state().recipients().stream()
                .limit(NAMED)
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
        return new Line(found, entry, sentTo);
    }
}
