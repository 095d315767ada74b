package vn.thongsuot.directive.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.NamedList;
import vn.thongsuot.directive.unit.ExpandingClasses;
import vn.thongsuot.directive.unit.Expansion;
import vn.thongsuot.directive.unit.UnitClass;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** What a task takes from its directive: the lists it names, and the day as of which classes of units are expanded. */
public final class Surroundings {

    /** As many units as one task may name; each may say how far it is, and all that is one document. */
    static final int UNITS = 500;

    private final Aggregates<Directive> directives;
    private final ExpandingClasses expanding;

    public Surroundings(Aggregates<Directive> directives, ExpandingClasses expanding) {
        this.directives = directives;
        this.expanding = expanding;
    }

    /** Key of the list of the directive that is so called; empty when it names none like that. */
    public Optional<String> list(TenantId tenant, String directive, String called) {
        return directives.find(tenant, directive).map(Versioned::state).stream()
                .flatMap(found -> found.particulars().lists().stream())
                .filter(list -> list.isCalled(called))
                .map(NamedList::key)
                .findFirst();
    }

    Optional<Refusal> refusesList(TenantId tenant, TaskDraft draft) {
        var wanted = draft.list();
        if (wanted == null) {
            return Optional.empty();
        }
        return draft.servedDirective()
                        .flatMap(directive -> list(tenant, directive, wanted))
                        .filter(wanted::equals)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.invalid("/list", "unknown-list"));
    }

    /**
     * The roles with their classes expanded; a class that was expanded before keeps what it meant then.
     *
     * @throws RefusedException when a class means nobody, or all roles together too many
     */
    List<Role> expand(Command command, TaskDraft draft, List<Role> before) {
        var roles = new ArrayList<Role>();
        for (int i = 0; i < draft.given().size(); i++) {
            roles.add(expanded(command, draft, draft.given().get(i), before, "/roles/" + i + "/unitClass"));
        }
        if (roles.stream().flatMap(Role::everyUnit).distinct().count() > UNITS) {
            throw new RefusedException(Refusal.invalid("/roles", "too-many", String.valueOf(UNITS)));
        }
        return roles;
    }

    private Role expanded(Command command, TaskDraft draft, Role role, List<Role> before, String at) {
        var group = role.unitClass();
        if (group == null) {
            return role.unexpanded();
        }
        var expansion =
                known(group, before).orElseGet(() -> expanding.expand(command.tenant(), group, day(command, draft)));
        if (expansion.units().isEmpty()) {
            throw new RefusedException(Refusal.invalid(at, "class-of-nobody"));
        }
        return role.expanded(expansion);
    }

    private static Optional<Expansion> known(UnitClass group, List<Role> before) {
        return before.stream()
                .filter(role -> group.equals(role.unitClass()) && role.asOf() != null && role.units() != null)
                .findFirst()
                .map(Surroundings::expansion);
    }

    private static @Nullable Expansion expansion(Role role) {
        return role.unitClass() == null || role.asOf() == null || role.units() == null
                ? null
                : new Expansion(role.unitClass(), role.asOf(), role.units());
    }

    /** The day of the directive when it is known, otherwise today. */
    LocalDate day(Command command, TaskDraft draft) {
        return draft.servedDirective()
                .flatMap(id -> directives.find(command.tenant(), id))
                .map(found -> found.state().date())
                .filter(date -> date.toTheDay())
                .map(date -> date.earliest())
                .orElseGet(() -> LocalDate.ofInstant(command.at(), Access.ZONE));
    }
}
