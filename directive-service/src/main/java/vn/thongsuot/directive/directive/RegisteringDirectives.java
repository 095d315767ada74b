package vn.thongsuot.directive.directive;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.unit.ExpandingClasses;
import vn.thongsuot.directive.unit.Expansion;
import vn.thongsuot.directive.unit.Unit;
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
 * Registers documents, changes what is registered and issues drafts. Our own documents need the right to issue at the
 * issuer; those of others at any unit, and later changes at one of the units of whoever registered them.
 */
public final class RegisteringDirectives {

    private final Aggregates<Directive> directives;
    private final Aggregates<Unit> units;
    private final Known campaigns;
    private final Access access;
    private final Intakes intakes;
    private final Citations citations;
    private final ComposingDirectives composing;
    private final Addressing addressing;

    public RegisteringDirectives(
            Aggregates<Directive> directives,
            Aggregates<Unit> units,
            Known campaigns,
            ExpandingClasses expanding,
            Access access,
            Intakes intakes) {
        this.directives = directives;
        this.units = units;
        this.campaigns = campaigns;
        this.access = access;
        this.intakes = intakes;
        this.citations = new Citations(this::citedBy);
        this.composing = new ComposingDirectives(units);
        this.addressing = new Addressing(expanding);
    }

    public Outcome<Versioned<Directive>> register(Command command, DirectiveDraft draft) {
        var id = command.newId("directive");
        return directives.create(
                command,
                id,
                () -> refuses(command, id, draft)
                        .or(() -> Statuses.refuses(null, draft))
                        .or(() -> mayRegister(command, draft))
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> registered(command, id, draft)));
    }

    public Outcome<Versioned<Directive>> change(Command command, String id, DirectiveDraft draft) {
        return directives.change(
                command,
                id,
                current -> refuses(command, id, draft)
                        .or(() -> refusesOtherDirection(current.state(), draft))
                        .or(() -> Statuses.refuses(current.state(), draft))
                        .or(() -> refusesLosingItsDay(current.state(), draft))
                        .or(() -> refusesOtherOrigin(current.state(), draft))
                        .or(() -> mayChange(command, current.state()))
                        .or(() -> mayRegister(command, draft))
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> changed(command, current.state(), draft)));
    }

    public Outcome<Versioned<Directive>> issue(Command command, String id, Issue issue) {
        return directives.change(
                command,
                id,
                current -> mayChange(command, current.state())
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> current.state().issue(issue, day -> expand(command, current.state(), day))));
    }

    private Optional<Refusal> refuses(Command command, String id, DirectiveDraft draft) {
        var tenant = command.tenant();
        Known units = (any, ids) -> this.units.findAll(any, ids).keySet();
        Known cited = (any, ids) -> directives.findAll(any, ids).keySet();
        return draft.refusal()
                .or(() -> citations.refuses(tenant, id, draft.cited()))
                .or(() -> units.refuses(tenant, draft.units()))
                .or(() -> cited.refuses(tenant, draft.directives()))
                .or(() -> campaigns.refuses(tenant, draft.campaigns()))
                .or(() -> ComposingDirectives.refusesNumber(draft));
    }

    private static Optional<Refusal> refusesOtherDirection(Directive before, DirectiveDraft draft) {
        return before.direction() == draft.direction()
                ? Optional.empty()
                : Optional.of(Refusal.invalid("/direction", "cannot-change"));
    }

    /** What we issued keeps the day on which we issued it. */
    private static Optional<Refusal> refusesLosingItsDay(Directive before, DirectiveDraft draft) {
        var issuedHere = before.status() == Status.ISSUED && !before.direction().comesIssued();
        return issuedHere && (draft.date() == null || !draft.date().toTheDay())
                ? Optional.of(Refusal.invalid("/date", "required"))
                : Optional.empty();
    }

    /** A secret neither becomes public nor anything else a secret by a change, and the file stays the one it came as. */
    private static Optional<Refusal> refusesOtherOrigin(Directive before, DirectiveDraft draft) {
        return new Rules()
                .check(before.secrecy() == draft.secrecy(), "/secrecy", "cannot-change")
                .check(draft.intake() == null || draft.intake().equals(before.intake()), "/intake", "cannot-change")
                .refusal();
    }

    private Optional<Refusal> mayRegister(Command command, DirectiveDraft draft) {
        var issuing = draft.issuer() == null ? null : draft.issuer().unit();
        return requireNonNull(draft.direction()).comesIssued() || issuing == null
                ? access.refusesAnywhere(command.by(), Right.ISSUE)
                : access.refuses(command.by(), Right.ISSUE, issuing);
    }

    private Optional<Refusal> mayChange(Command command, Directive directive) {
        return access.refusesAt(command.by(), Right.ISSUE, directive.registrars());
    }

    /** The intake is tied to the directive just before the directive is stored; a repetition makes up for a crash between. */
    private Decision<Directive> registered(Command command, String id, DirectiveDraft draft) {
        if (draft.intake() == null) {
            return Decision.accepted(registered(command, draft, null), Directive.REGISTERED);
        }
        return switch (intakes.confirm(command, draft.intake(), id)) {
            case Outcome.Refused<AttachedFile> refused -> Decision.refused(refused.refusal());
            case Outcome.Done<AttachedFile> done ->
                Decision.accepted(registered(command, draft, done.value()), Directive.REGISTERED);
        };
    }

    private Directive registered(Command command, DirectiveDraft draft, @Nullable AttachedFile file) {
        var status = Statuses.wanted(null, draft);
        var particulars = particulars(command, draft, status, List.of());
        return composing.compose(
                command.tenant(), draft, status, file, draft.intake(), registrars(command, draft), particulars);
    }

    private Decision<Directive> changed(Command command, Directive before, DirectiveDraft draft) {
        var status = Statuses.wanted(before, draft);
        var particulars = particulars(
                        command, draft, status, before.particulars().expansions())
                .with(before.particulars().origin());
        var after = composing.compose(
                command.tenant(), draft, status, before.file(), before.intake(), before.registrars(), particulars);
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after.changedHere(), Directive.CHANGED);
    }

    /** Classes are expanded once the document is issued, as of its day; as of today when its day is not known. */
    private Particulars particulars(Command command, DirectiveDraft draft, Status status, List<Expansion> before) {
        var given = draft.particulars();
        var day = draft.date() != null && draft.date().toTheDay()
                ? draft.date().earliest()
                : LocalDate.ofInstant(command.at(), Access.ZONE);
        var expansions = status == Status.ISSUED
                ? addressing.expand(command.tenant(), given.recipientClasses(), before, day)
                : List.<Expansion>of();
        return given.with(expansions, checked(command.tenant(), given.issuedStatements()));
    }

    private List<Expansion> expand(Command command, Directive directive, LocalDate day) {
        return addressing.expand(command.tenant(), directive.particulars().recipientClasses(), List.of(), day);
    }

    private List<IssuedStatement> checked(TenantId tenant, List<IssuedStatement> statements) {
        var named = statements.stream()
                .flatMap(statement -> statement.documents().stream())
                .collect(Collectors.toSet());
        var found = directives.findAll(tenant, named);
        return statements.stream()
                .map(statement -> statement.contradictedBy(statement.documents().stream()
                        .filter(id ->
                                found.containsKey(id) && found.get(id).state().status() != Status.ISSUED)
                        .toList()))
                .toList();
    }

    private Set<String> registrars(Command command, DirectiveDraft draft) {
        return requireNonNull(draft.direction()).comesIssued()
                ? access.unitsOf(command.by(), Right.ISSUE)
                : Set.of(requireNonNull(requireNonNull(draft.issuer()).unit()));
    }

    private Map<String, List<Citation>> citedBy(TenantId tenant, Collection<String> ids) {
        return directives.findAll(tenant, ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().state().citations()));
    }
}
