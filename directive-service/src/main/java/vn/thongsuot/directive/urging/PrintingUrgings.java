package vn.thongsuot.directive.urging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.printing.Printing;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.documents.DocumentFile;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Prints the letter of an urging (công văn đôn đốc). What is not known is left blank, never guessed. */
public final class PrintingUrgings {

    private static final String LETTER = "CV-don-doc";

    private final Aggregates<Urging> urgings;
    private final Aggregates<Directive> directives;
    private final Aggregates<Task> tasks;
    private final Aggregates<Unit> units;
    private final Printing printing;

    public PrintingUrgings(
            Aggregates<Urging> urgings,
            Aggregates<Directive> directives,
            Aggregates<Task> tasks,
            Aggregates<Unit> units,
            Printing printing) {
        this.urgings = urgings;
        this.directives = directives;
        this.tasks = tasks;
        this.units = units;
        this.printing = printing;
    }

    /**
     * The letter as a file; empty when there is no such act in the tenant.
     *
     * @throws RefusedException 503 while too many are being made, 413 for one that is too large
     */
    public Optional<DocumentFile> file(TenantId tenant, String id, Format format) {
        return urgings.find(tenant, id).map(found -> {
            var letter = new UrgingLetter(found.state(), around(tenant, found.state()));
            var name = FileName.of(null, null, LETTER, Standing.APPROVED, format);
            return new DocumentFile(name, format, printing.bytes(letter.document(), format));
        });
    }

    /** Everything it names, in one query for each kind and one for the unit above. */
    private UrgingLetter.Around around(TenantId tenant, Urging urging) {
        var named = new HashSet<>(urging.byUnit().keySet());
        named.add(urging.unit());
        var known = states(units.findAll(tenant, named));
        var above = Optional.ofNullable(known.get(urging.unit()))
                .map(Unit::parent)
                .flatMap(parent -> units.find(tenant, parent))
                .map(Versioned::state);
        var late = urging.late().stream()
                .flatMap(one -> Stream.ofNullable(one.matter().task()))
                .collect(Collectors.toSet());
        var directive = Optional.ofNullable(urging.directive())
                .flatMap(one -> directives.find(tenant, one))
                .map(Versioned::state);
        return new UrgingLetter.Around(
                known, above.orElse(null), directive.orElse(null), states(tasks.findAll(tenant, late)));
    }

    private static <S> Map<String, S> states(Map<String, Versioned<S>> found) {
        var states = new HashMap<String, S>();
        found.forEach((id, one) -> states.put(id, one.state()));
        return states;
    }
}
