package vn.thongsuot.verify;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whether a deed is one that the figures name and belongs to what they were asked for. */
final class DeedCheck {

    private final Told.Definition definition;
    private final Set<String> directives;
    private final Set<String> units;
    private final LinkedHashSet<String> awaited;
    private final ValueCheck values;
    private final Findings found;
    private String before = "";

    /** @param single whether several values of one line must be told one by one */
    DeedCheck(Told.Definition definition, boolean single, Findings found) {
        this.definition = definition;
        this.directives = new HashSet<>(definition.directives());
        this.units = new HashSet<>(definition.units());
        this.awaited = new LinkedHashSet<>(definition.deeds());
        this.values = new ValueCheck(single, found);
        this.found = found;
    }

    /** Whether its numbers can be taken together at all. */
    boolean check(String file, int line, Deed deed) {
        if (deed.activity().compareTo(before) <= 0) {
            found.fails("deed.order", file, line, deed.activity(), before);
        }
        before = deed.activity();
        if (!awaited.remove(deed.name())) {
            found.fails("deed.stranger", file, line, deed.name());
        }
        if (deed.directives().stream().noneMatch(directives::contains)
                || deed.units().stream().noneMatch(units::contains)) {
            found.fails("deed.outside", file, line, deed.name());
        }
        return values.check(file, line, deed);
    }

    /** Names those that have not come. */
    void end() {
        awaited.forEach(name -> found.fails("deed.missing", name));
        if (!directives.contains(definition.directive()) || !units.contains(definition.unit())) {
            found.fails("definition.scope", definition.directive(), definition.unit());
        }
    }
}
