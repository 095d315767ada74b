package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.task.Adopted.Line;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Lets a unit make another's task its own, with the link kept: a department takes up what the ministry of its profession
 * asks, though the ministry does not stand above it. Needs the right to issue at the unit.
 */
public final class AdoptingTasks {

    private static final Set<RoleKind> GIVING = Set.of(RoleKind.DIRECT, RoleKind.LEAD, RoleKind.GUIDE);

    private final Aggregates<Task> tasks;
    private final Aggregates<Directive> directives;
    private final Known units;
    private final Hierarchy hierarchy;
    private final Access access;

    public AdoptingTasks(
            Aggregates<Task> tasks, Aggregates<Directive> directives, Known units, Hierarchy hierarchy, Access access) {
        this.tasks = tasks;
        this.directives = directives;
        this.units = units;
        this.hierarchy = hierarchy;
        this.access = access;
    }

    public Outcome<Versioned<Task>> adopt(Command command, String id, Adoption adoption) {
        return tasks.create(
                command,
                command.newId("task"),
                () -> tasks.find(command.tenant(), id)
                        .map(original -> decide(command, original, adoption))
                        .orElseGet(() -> Decision.refused(Refusal.notFound())));
    }

    private Decision<Task> decide(Command command, Versioned<Task> original, Adoption adoption) {
        return adoption.refusal()
                .or(() -> units.refuses(command.tenant(), Reference.of("/unit", adoption.unit())))
                .or(() -> access.refuses(command.by(), Right.ISSUE, requireNonNull(adoption.unit())))
                .<Decision<Task>>map(Decision::refused)
                .orElseGet(() -> adopted(command, original, adoption));
    }

    private Decision<Task> adopted(Command command, Versioned<Task> original, Adoption adoption) {
        var unit = requireNonNull(adoption.unit());
        var adopted = new Adopted(original.id(), unit, line(command.tenant(), original.state(), unit));
        var today = LocalDate.ofInstant(command.at(), Access.ZONE);
        return Decision.accepted(adoption.of(original.state(), adopted, today), Task.ASSIGNED);
    }

    private Line line(TenantId tenant, Task original, String unit) {
        var givers = givers(tenant, original);
        var lines = hierarchy.lines(tenant, unit);
        if (givers.stream().anyMatch(lines.functional()::contains)) {
            return Line.FUNCTIONAL;
        }
        return givers.stream().anyMatch(lines.administrative()::contains) ? Line.ADMINISTRATIVE : Line.OWN_CHOICE;
    }

    private Set<String> givers(TenantId tenant, Task original) {
        var givers = new HashSet<String>();
        Optional.ofNullable(original.directive())
                .flatMap(id -> directives.find(tenant, id))
                .map(found -> found.state().issuer())
                .map(issuer -> issuer.unit())
                .ifPresent(givers::add);
        original.roles().stream()
                .filter(role -> GIVING.contains(role.role()))
                .flatMap(Role::everyUnit)
                .forEach(givers::add);
        return givers;
    }
}
