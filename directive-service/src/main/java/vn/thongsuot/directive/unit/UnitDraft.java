package vn.thongsuot.directive.unit;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;

/** A unit as somebody wants it to be; nothing is checked yet. Fields as in {@link Unit}. */
public record UnitDraft(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String abbreviation,
        @Nullable UnitKind kind,
        @Nullable Level level,
        @Nullable UnitSystem system,
        @Nullable String parent,
        @Nullable String functionalSuperior,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Boolean hasAccounts,
        @Nullable Integer order,
        @Nullable List<Identifier> identifiers,
        @Nullable List<String> predecessors,
        @Nullable List<String> successors,
        @Nullable Contact contact) {

    static final int NAME = 500;
    static final int SHORT_NAME = 200;
    static final int ABBREVIATION = 50;
    static final int VALUE = 100;
    static final int LIST = 100;

    public UnitDraft {
        name = Text.of(name);
        shortName = Text.of(shortName);
        abbreviation = Text.of(abbreviation);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        predecessors = Text.each(predecessors);
        successors = Text.each(successors);
    }

    /** What is wrong with it by itself; nothing is compared with what is stored. */
    public List<Violation> violations() {
        return refusal().map(Refusal::violations).orElse(List.of());
    }

    Optional<Refusal> refusal() {
        var rules = new Rules()
                .text("/name", name, NAME)
                .optionalText("/shortName", shortName, SHORT_NAME)
                .optionalText("/abbreviation", abbreviation, ABBREVIATION)
                .required("/kind", kind)
                .required("/level", level)
                .required("/system", system)
                .inOrder("/validTo", validFrom, validTo)
                .check(order == null || order >= 0, "/order", "not-negative")
                .atMost("/identifiers", identifiersOrNone(), LIST)
                .atMost("/predecessors", ids(predecessors), LIST)
                .distinct("/predecessors", ids(predecessors))
                .atMost("/successors", ids(successors), LIST)
                .distinct("/successors", ids(successors));
        checkIdentifiers(rules);
        if (contact != null) {
            contact.check(rules);
        }
        return rules.refusal();
    }

    /** All units it names, with the places where it names them. */
    Stream<Reference> units() {
        return Stream.of(
                        Reference.of("/parent", parent),
                        Reference.of("/functionalSuperior", functionalSuperior),
                        Reference.each("/predecessors", ids(predecessors)),
                        Reference.each("/successors", ids(successors)))
                .flatMap(each -> each);
    }

    /** Only for a draft without violations. */
    public Unit toUnit() {
        return new Unit(
                requireNonNull(name),
                shortName,
                abbreviation,
                requireNonNull(kind),
                requireNonNull(level),
                requireNonNull(system),
                Text.of(parent),
                Text.of(functionalSuperior),
                validFrom,
                validTo,
                requireNonNullElse(hasAccounts, true),
                requireNonNullElse(order, 0),
                identifiersOrNone(),
                ids(predecessors),
                ids(successors),
                contact);
    }

    private void checkIdentifiers(Rules rules) {
        var all = identifiersOrNone();
        for (int i = 0; i < all.size(); i++) {
            var at = "/identifiers/" + i;
            rules.text(at + "/scheme", all.get(i).scheme(), ABBREVIATION)
                    .text(at + "/value", all.get(i).value(), VALUE)
                    .inOrder(at + "/validTo", all.get(i).validFrom(), all.get(i).validTo());
        }
        rules.distinct("/identifiers", all);
    }

    private List<Identifier> identifiersOrNone() {
        return requireNonNullElse(identifiers, List.of());
    }

    private static List<String> ids(@Nullable List<String> ids) {
        return requireNonNullElse(ids, List.of());
    }
}
