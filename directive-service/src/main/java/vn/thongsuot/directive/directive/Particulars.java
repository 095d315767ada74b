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
        @Nullable Origin origin) {

    public static final Particulars NONE = new Particulars(null, null, null, null, null, null, null, null, null, null);

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
        this.origin = origin;
    }

    /** Of a copy of another tenant's document: nothing but where it comes from. */
    public static Particulars copiedFrom(Origin origin) {
        return NONE.with(origin);
    }

    Particulars with(List<Expansion> expanded, List<IssuedStatement> checked) {
        return new Particulars(
                period, horizon, spoken, contributors, recipientClasses, expanded, lists, checked, circulation, origin);
    }

    Particulars with(@Nullable Origin from) {
        return new Particulars(
                period,
                horizon,
                spoken,
                contributors,
                recipientClasses,
                expansions,
                lists,
                issuedStatements,
                circulation,
                from);
    }

    Particulars expanded(List<Expansion> expanded) {
        return with(expanded, issuedStatements);
    }
}
