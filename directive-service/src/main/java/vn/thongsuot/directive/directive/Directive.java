package vn.thongsuot.directive.directive;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.directive.unit.Expansion;
import vn.thongsuot.organisation.secrecy.Secrecy;
import vn.thongsuot.platform.aggregate.Decision;

/**
 * A document that directs others, or one that such documents rest on. It may lack almost anything until it is issued, and
 * a document of others may lack it forever; see {@link #completeness()}.
 *
 * @param number as printed; absent when there is none
 * @param symbol absent when there is none
 * @param date of issue, as far as it is known; absent when not
 * @param issuer absent when nobody is stated
 * @param issuerLevel heading under which it is listed among the bases of others; absent when not known
 * @param subject its abstract; absent when not known
 * @param shortName how people call it, for instance {@code Đề án 06}; absent when it has no such name
 * @param recipients ids of the units it goes to, each once, in the order of the distribution list
 * @param campaign id of the campaign it belongs to; absent when to none
 * @param deadline absent when it sets none
 * @param secrecy absent unless it is a state secret; then it is here by its number alone
 * @param file what it came as; absent when it was typed in
 * @param intake id of the intake it was registered from; absent when none. Not public
 * @param registrars ids of the units for which it was registered; whoever may issue at one of them may change it. Not
 *     public
 * @param particulars what only some documents have
 * @param filing what it is found by, its lines in registers and what came of it later
 */
public record Directive(
        DocumentSystem system,
        DocumentKind kind,
        @Nullable String number,
        @Nullable Symbol symbol,
        @Nullable PartialDate date,
        @Nullable Issuer issuer,
        @Nullable IssuerLevel issuerLevel,
        @Nullable String subject,
        @Nullable String shortName,
        Status status,
        Direction direction,
        List<Citation> citations,
        List<String> recipients,
        @Nullable String campaign,
        @Nullable Deadline deadline,
        @Nullable Secrecy secrecy,
        @Nullable AttachedFile file,
        @Nullable String intake,
        Set<String> registrars,
        Particulars particulars,
        Filing filing) {

    public static final String REGISTERED = "vn.thongsuot.directive.registered.v1";
    public static final String ISSUED = "vn.thongsuot.directive.issued.v1";
    public static final String CHANGED = "vn.thongsuot.directive.changed.v1";

    @SuppressWarnings("RedundantNullCheck") // what was stored before there were particulars, or a filing, has none
    public Directive {
        particulars = particulars == null ? Particulars.NONE : particulars;
        filing = (filing == null ? Filing.NONE : filing)
                .found(
                        FindingWords.of(symbol, number, issuer, subject, shortName),
                        Likeness.keys(kind, symbol, issuer, subject));
    }

    /** What it lacks; derived each time, so that it is never out of date. */
    public List<Completeness> completeness() {
        return Completeness.of(this);
    }

    /** Whether it may go to another tenant: issued by us for others, no secret, and not for internal circulation. */
    public boolean mayLeave() {
        return status == Status.ISSUED && direction == Direction.OUTGOING && mayBeNamedOutside();
    }

    /** Whether another tenant may know that it exists. */
    public boolean mayBeNamedOutside() {
        return secrecy == null
                && particulars.circulation() == null
                && !Circulation.isMarkedInternal(subject)
                && !Circulation.isMarkedInternal(shortName);
    }

    /** One of our people changed it: a copy no longer follows its document then. */
    Directive changedHere() {
        var origin = particulars.origin();
        return origin == null ? this : with(origin.changed());
    }

    Directive with(Origin origin) {
        return with(recipients, registrars, particulars.with(origin), filing);
    }

    /** The same, kept otherwise. */
    public Directive filed(Filing otherwise) {
        return with(recipients, registrars, particulars, otherwise);
    }

    Directive with(List<String> otherRecipients, Set<String> otherRegistrars) {
        return with(otherRecipients, otherRegistrars, particulars, filing);
    }

    private Directive with(
            List<String> otherRecipients,
            Set<String> otherRegistrars,
            Particulars otherParticulars,
            Filing otherFiling) {
        return new Directive(
                system,
                kind,
                number,
                symbol,
                date,
                issuer,
                issuerLevel,
                subject,
                shortName,
                status,
                direction,
                citations,
                otherRecipients,
                campaign,
                deadline,
                secrecy,
                file,
                intake,
                otherRegistrars,
                otherParticulars,
                otherFiling);
    }

    /**
     * Gives the draft its number and day, and sends it on its way.
     *
     * @param issue holds, see {@link IssueRules}
     * @param expansions what its classes of recipients mean that day
     */
    Decision<Directive> issue(Issue issue, Function<LocalDate, List<Expansion>> expansions) {
        return Decision.accepted(issued(issue, expansions.apply(requireNonNull(issue.date()))), ISSUED);
    }

    private Directive issued(Issue issue, List<Expansion> expansions) {
        var given = issue.number() == null ? number : issue.number();
        return new Directive(
                system,
                kind,
                given,
                symbol == null || given == null ? symbol : symbol.numbered(given),
                issue.date() == null ? date : PartialDate.of(issue.date()),
                issuer,
                issuerLevel,
                subject,
                shortName,
                Status.ISSUED,
                direction,
                citations,
                Addressing.recipients(recipients, expansions),
                campaign,
                deadline,
                secrecy,
                file,
                intake,
                registrars,
                particulars.expanded(expansions).marked(issue.urgency()),
                entered(given, requireNonNull(issue.date())));
    }

    /** What we issue with a number stands in the register out of its issuer. */
    private Filing entered(@Nullable String given, LocalDate day) {
        return given == null || issuer == null || issuer.unit() == null || direction.comesIssued()
                ? filing
                : filing.goneOut(Entry.issued(issuer.unit(), given, day));
    }

    /** The number that we issued it with, which it keeps; absent for what was not issued, or not by us. */
    @Nullable
    String numberIssued() {
        return status == Status.ISSUED && !direction.comesIssued() ? number : null;
    }

    /** The same, its line in the register out being that of the number, issuer and day it has now. */
    Directive inItsLine() {
        return status == Status.ISSUED && date != null && date.toTheDay()
                ? filed(entered(number, date.earliest()))
                : this;
    }
}
