package vn.thongsuot.directive.directive;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.OpenPeriod;
import vn.thongsuot.directive.unit.Expansion;
import vn.thongsuot.directive.unit.UnitClass;

/**
 * What only some documents have.
 *
 * @param period the time it is for; absent when it names none
 * @param horizon the years it looks ahead to; absent when it names none
 * @param spoken where it comes from when it was spoken; absent for a document that was only ever written
 * @param contributors units that had a hand in it
 * @param recipientClasses classes of units it goes to, as printed
 * @param expansions what each class meant when it was issued; none before
 * @param lists lists of tasks that it names
 * @param issuedStatements where it calls documents issued
 * @param circulation absent unless its circulation is limited
 * @param urgency absent for an ordinary document
 * @param origin of which document of another tenant it is our copy; absent for all others
 */
public record Particulars(
        @Nullable OpenPeriod period,
        @Nullable Horizon horizon,
        @Nullable Spoken spoken,
        List<Contributor> contributors,
        List<UnitClass> recipientClasses,
        List<Expansion> expansions,
        List<NamedList> lists,
        List<IssuedStatement> issuedStatements,
        @Nullable Circulation circulation,
        @Nullable Urgency urgency,
        @Nullable Origin origin) {

    public static final Particulars NONE =
            new Particulars(null, null, null, null, null, null, null, null, null, null, null);

    public Particulars(
            @Nullable OpenPeriod period,
            @Nullable Horizon horizon,
            @Nullable Spoken spoken,
            @Nullable List<Contributor> contributors,
            @Nullable List<UnitClass> recipientClasses,
            @Nullable List<Expansion> expansions,
            @Nullable List<NamedList> lists,
            @Nullable List<IssuedStatement> issuedStatements,
            @Nullable Circulation circulation,
            @Nullable Urgency urgency,
            @Nullable Origin origin) {
        this.period = period;
        this.horizon = horizon;
        this.spoken = spoken;
        this.contributors = requireNonNullElse(contributors, List.of());
        this.recipientClasses = requireNonNullElse(recipientClasses, List.of());
        this.expansions = requireNonNullElse(expansions, List.of());
        this.lists = requireNonNullElse(lists, List.of());
        this.issuedStatements = requireNonNullElse(issuedStatements, List.of());
        this.circulation = circulation;
        this.urgency = urgency;
        this.origin = origin;
    }

    /** Of a copy of another tenant's document: where it comes from and how urgent it is. */
    public static Particulars copiedFrom(Origin origin, @Nullable Urgency urgency) {
        return NONE.with(origin).marked(urgency);
    }

    /** The mark of its urgency as printed; absent for an ordinary document. */
    public @Nullable String urgencyMark() {
        return urgency == null ? null : urgency.mark();
    }

    Particulars with(List<Expansion> expanded, List<IssuedStatement> checked) {
        return with(expanded, checked, urgency, origin);
    }

    Particulars with(@Nullable Origin from) {
        return with(expansions, issuedStatements, urgency, from);
    }

    Particulars expanded(List<Expansion> expanded) {
        return with(expanded, issuedStatements);
    }

    /** The same, as urgent as is said; as urgent as it was where nothing is said. */
    Particulars marked(@Nullable Urgency said) {
        return said == null ? this : with(expansions, issuedStatements, said, origin);
    }

    private Particulars with(
            List<Expansion> expanded, List<IssuedStatement> checked, @Nullable Urgency marked, @Nullable Origin from) {
        return new Particulars(
                period,
                horizon,
                spoken,
                contributors,
                recipientClasses,
                expanded,
                lists,
                checked,
                circulation,
                marked,
                from);
    }
}
