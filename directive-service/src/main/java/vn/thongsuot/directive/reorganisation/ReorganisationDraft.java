package vn.thongsuot.directive.reorganisation;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/** An act as somebody orders it; nothing is checked yet. Fields as in {@link Reorganisation}. */
public record ReorganisationDraft(
        @Nullable ReorganisationKind kind,
        @Nullable LocalDate on,
        @Nullable Basis basis,
        @Nullable List<String> units,
        @Nullable List<HeirDraft> into,
        @Nullable Renewal to) {

    static final int UNITS = 50;
    static final int CHILDREN = 500;

    public ReorganisationDraft {
        units = Text.each(units);
        into = into == null ? List.of() : List.copyOf(into);
    }

    Optional<Refusal> refusal() {
        var rules = new Rules()
                .required("/kind", kind)
                .required("/on", on)
                .check(basis != null && (basis.directive() != null || basis.words() != null), "/basis", "required")
                .optionalText("/basis/words", basis == null ? null : basis.words(), Basis.WORDS)
                .check(!about().isEmpty(), "/units", "required")
                .atMost("/units", about(), UNITS)
                .distinct("/units", about())
                .atMost("/into", heirs(), UNITS);
        if (kind != null) {
            checkShape(kind, rules);
        }
        return rules.refusal()
                .or(() -> new FreeTexts()
                        .add("/basis/words", basis == null ? null : basis.words())
                        .refusesSecrets());
    }

    private void checkShape(ReorganisationKind act, Rules rules) {
        if (act == ReorganisationKind.MERGE) {
            rules.check(heirs().size() == 1, "/into", "one-heir")
                    .check(about().size() > 1 || takenInto(), "/units", "merge-of-one");
        } else {
            rules.check(about().size() <= 1, "/units", "one-unit");
        }
        if (act == ReorganisationKind.SPLIT) {
            rules.check(heirs().size() > 1, "/into", "several-heirs");
        }
        rules.check(act.hasHeirs() || heirs().isEmpty(), "/into", "not-of-this-act");
        if (to != null) {
            to.check(rules, act);
        } else {
            rules.check(act.hasHeirs(), "/to", "required");
        }
        checkHeirs(act, rules);
    }

    /** Whether what is merged goes into a unit that is there already; also when it is not one, which is said by itself. */
    private boolean takenInto() {
        return heirs().size() != 1 || heirs().getFirst().unit() != null;
    }

    private void checkHeirs(ReorganisationKind act, Rules rules) {
        var children = new ArrayList<String>();
        for (int i = 0; i < heirs().size(); i++) {
            var heir = heirs().get(i);
            var at = "/into/" + i;
            rules.check((heir.unit() == null) != (heir.establish() == null), at, "unit-or-establish")
                    .check(
                            act != ReorganisationKind.MERGE || !about().contains(heir.unit()),
                            at + "/unit",
                            "refers-to-itself")
                    .check(
                            act == ReorganisationKind.SPLIT
                                    || heir.childrenOrNone().isEmpty(),
                            at + "/children",
                            "not-of-this-act");
            children.addAll(heir.childrenOrNone());
        }
        rules.distinct(
                        "/into",
                        heirs().stream()
                                .map(HeirDraft::unit)
                                .filter(unit -> unit != null)
                                .toList())
                .atMost("/into", children, CHILDREN)
                .check(children.stream().distinct().count() == children.size(), "/into", "duplicate");
    }

    /** All units it names by themselves, with the places where it names them; not what new units refer to. */
    Stream<Reference> references() {
        var named = new ArrayList<>(Reference.each("/units", about()).toList());
        for (int i = 0; i < heirs().size(); i++) {
            Reference.of("/into/" + i + "/unit", heirs().get(i).unit()).forEach(named::add);
            Reference.each("/into/" + i + "/children", heirs().get(i).childrenOrNone())
                    .forEach(named::add);
        }
        Reference.of("/to/parent", to == null ? null : to.parent()).forEach(named::add);
        return named.stream();
    }

    List<String> about() {
        return requireNonNullElse(units, List.of());
    }

    List<HeirDraft> heirs() {
        return requireNonNullElse(into, List.of());
    }
}
