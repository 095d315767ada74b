package vn.thongsuot.directive.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;

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
        Set<String> registrars) {

    public static final String REGISTERED = "vn.thongsuot.directive.registered.v1";
    public static final String ISSUED = "vn.thongsuot.directive.issued.v1";
    public static final String CHANGED = "vn.thongsuot.directive.changed.v1";

    /** What it lacks; derived each time, so that it is never out of date. */
    public List<Completeness> completeness() {
        var lacking = new ArrayList<Completeness>();
        if (number == null) {
            lacking.add(Completeness.NO_NUMBER);
        }
        if (date == null) {
            lacking.add(Completeness.NO_DATE);
        } else if (!date.toTheDay()) {
            lacking.add(Completeness.DATE_NOT_TO_THE_DAY);
        }
        if (issuer == null || issuer.unit() == null) {
            lacking.add(Completeness.NO_ISSUER_UNIT);
        }
        if (shortName != null && subject == null && symbol == null && number == null) {
            lacking.add(Completeness.SHORT_NAME_ONLY);
        }
        return lacking;
    }

    /** Gives the draft its number and day, and sends it on its way. */
    Decision<Directive> issue(Issue issue) {
        if (status == Status.ISSUED) {
            return Decision.refused(Refusal.conflict("already-issued"));
        }
        return refusesIssue(issue.number(), issue.date())
                .<Decision<Directive>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(issued(issue), ISSUED));
    }

    private Optional<Refusal> refusesIssue(@Nullable String given, @Nullable LocalDate day) {
        return new Rules()
                .required("/date", day)
                .check(number == null || given == null || given.equals(number), "/number", "differs-from-symbol")
                .optionalText("/number", given, DirectiveDraft.NUMBER)
                .check(!isDueBefore(day), "/date", "not-after-deadline")
                .refusal();
    }

    private boolean isDueBefore(@Nullable LocalDate day) {
        return day != null
                && deadline != null
                && deadline.date() != null
                && deadline.date().isBefore(day);
    }

    private Directive issued(Issue issue) {
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
                recipients,
                campaign,
                deadline,
                secrecy,
                file,
                intake,
                registrars);
    }
}
