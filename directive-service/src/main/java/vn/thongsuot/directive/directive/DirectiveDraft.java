package vn.thongsuot.directive.directive;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.OpenPeriod;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.directive.unit.UnitClass;
import vn.thongsuot.organisation.secrecy.Secrecy;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * A document as somebody wants it to be; nothing is checked yet. Fields as in {@link Directive}.
 *
 * @param symbol as printed, number included; kept as it is
 * @param number may be left out when the symbol has it
 * @param issuer its name may be left out when its unit is given
 * @param issuerLevel may be left out when the issuer's unit is given
 * @param intake id of the intake that it is registered from, when it came as a file
 * @param status how far a document of others has come; {@code ISSUED} unless said otherwise. One of ours is issued by an
 *     act of its own
 * @param period this and the rest as in {@link Particulars}
 */
public record DirectiveDraft(
        @Nullable DocumentSystem system,
        @Nullable DocumentKind kind,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable PartialDate date,
        @Nullable Issuer issuer,
        @Nullable IssuerLevel issuerLevel,
        @Nullable String subject,
        @Nullable String shortName,
        @Nullable Direction direction,
        @Nullable List<Citation> citations,
        @Nullable List<String> recipients,
        @Nullable String campaign,
        @Nullable Deadline deadline,
        @Nullable String intake,
        @Nullable Secrecy secrecy,
        @Nullable Status status,
        @Nullable OpenPeriod period,
        @Nullable Horizon horizon,
        @Nullable Spoken spoken,
        @Nullable List<Contributor> contributors,
        @Nullable List<UnitClass> recipientClasses,
        @Nullable List<NamedList> lists,
        @Nullable List<IssuedStatement> issuedStatements,
        @Nullable Circulation circulation,
        @Nullable Urgency urgency) {

    static final int NUMBER = 50;
    static final int SYMBOL = 200;
    static final int NAME = 500;
    static final int SUBJECT = 2000;
    static final int SHORT_NAME = 200;
    static final int NOTE = 1000;
    static final int CITATIONS = 300;
    static final int RECIPIENTS = 5000;

    public DirectiveDraft {
        number = Text.of(number);
        symbol = Text.of(symbol);
        subject = Text.of(subject);
        shortName = Text.of(shortName);
        citations = citations == null ? List.of() : List.copyOf(citations);
        recipients = Text.each(recipients);
        intake = Text.of(intake);
    }

    Optional<Refusal> refusal() {
        var rules = new Rules()
                .required("/system", system)
                .required("/kind", kind)
                .required("/direction", direction)
                .optionalText("/number", number, NUMBER)
                .optionalText("/symbol", symbol, SYMBOL)
                .optionalText("/subject", subject, SUBJECT)
                .optionalText("/shortName", shortName, SHORT_NAME)
                .check(isNamed(), "/subject", "needs-a-name")
                .atMost("/citations", cited(), CITATIONS)
                .atMost("/recipients", addressed(), RECIPIENTS)
                .distinct("/recipients", addressed());
        checkIssuer(rules);
        checkCitations(rules);
        checkDeadline(rules);
        checkSpoken(rules);
        particularRules().check(rules);
        return SecretRules.refuses(this).or(rules::refusal);
    }

    Stream<Reference> units() {
        var issuing = issuer == null ? Stream.<Reference>empty() : Reference.of("/issuer/unit", issuer.unit());
        return Stream.of(
                        issuing,
                        Reference.each("/recipients", addressed()),
                        particularRules().units())
                .flatMap(each -> each);
    }

    Stream<Reference> directives() {
        var named = IntStream.range(0, cited().size())
                .mapToObj(i -> new Reference(pointerTo(i), cited().get(i).directive()));
        return Stream.concat(named, particularRules().documents());
    }

    Stream<Reference> campaigns() {
        return Reference.of("/campaign", campaign);
    }

    List<Citation> cited() {
        return requireNonNullElse(citations, List.of());
    }

    List<String> addressed() {
        return requireNonNullElse(recipients, List.of());
    }

    /** What only some documents have, its classes not yet expanded. */
    Particulars particulars() {
        return new Particulars(
                period,
                horizon,
                spoken,
                contributors,
                recipientClasses,
                null,
                lists,
                issuedStatements,
                circulation,
                urgency,
                null);
    }

    static String pointerTo(int citation) {
        return "/citations/" + citation + "/directive";
    }

    private boolean isNamed() {
        return subject != null || shortName != null || symbol != null || issuer != null;
    }

    private void checkIssuer(Rules rules) {
        if (issuer != null) {
            rules.check(issuer.unit() != null || !issuer.name().isEmpty(), "/issuer/name", "required")
                    .optionalText("/issuer/name", issuer.name(), NAME);
        }
        var ours = direction == Direction.OUTGOING || direction == Direction.INTERNAL;
        rules.check(!ours || (issuer != null && issuer.unit() != null), "/issuer/unit", "issued-here-needs-unit");
    }

    private void checkCitations(Rules rules) {
        for (int i = 0; i < cited().size(); i++) {
            rules.text(pointerTo(i), cited().get(i).directive(), SHORT_NAME)
                    .optionalText("/citations/" + i + "/note", cited().get(i).note(), NOTE);
        }
        rules.distinct("/citations", cited());
    }

    private void checkDeadline(Rules rules) {
        if (deadline != null) {
            rules.text("/deadline/asWritten", deadline.asWritten(), NAME)
                    .check(!isDueBeforeIssue(), "/deadline/date", "not-before-issue-date");
        }
    }

    private void checkSpoken(Rules rules) {
        if (kind == DocumentKind.ORAL_INSTRUCTION) {
            rules.check(number == null, "/number", "spoken-has-no-number")
                    .check(symbol == null, "/symbol", "spoken-has-no-number");
        }
    }

    private ParticularRules particularRules() {
        return new ParticularRules(requireNonNullElse(kind, DocumentKind.OTHER), particulars());
    }

    private boolean isDueBeforeIssue() {
        return date != null
                && deadline != null
                && deadline.date() != null
                && deadline.date().isBefore(date.earliest());
    }
}
