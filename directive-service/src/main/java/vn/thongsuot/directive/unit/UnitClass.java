package vn.thongsuot.directive.unit;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;

/**
 * A class of units as a document names it, for instance {@code các Sở, ban, ngành, UBND quận – huyện và TP Thủ Đức}.
 *
 * @param words exactly as printed
 * @param kinds which kinds of units belong to it, in the order of the words; at least one
 * @param levels at which levels; none means at any
 * @param system in which tree; absent means in any
 * @param under id of the unit below which they stand, that unit itself left out; absent means anywhere in the tenant
 */
public record UnitClass(
        @Nullable String words,
        @Nullable List<UnitKind> kinds,
        @Nullable List<Level> levels,
        @Nullable UnitSystem system,
        @Nullable String under) {

    private static final int WORDS = 1000;
    private static final int KINDS = 25;

    public UnitClass {
        words = Text.of(words);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        levels = levels == null ? List.of() : List.copyOf(levels);
        under = Text.of(under);
    }

    /** Adds what is broken in it to the rules; {@code at} is its own place. */
    public void check(Rules rules, String at) {
        rules.text(at + "/words", words, WORDS)
                .check(!kindsOrNone().isEmpty(), at + "/kinds", "required")
                .atMost(at + "/kinds", kindsOrNone(), KINDS)
                .distinct(at + "/kinds", kindsOrNone())
                .distinct(at + "/levels", levelsOrNone());
    }

    /** The units that its definition names. */
    public Stream<Reference> units(String at) {
        return Reference.of(at + "/under", under);
    }

    /** Whether the unit was of this class on the day as far as the unit itself tells; where it stood is not looked at. */
    boolean takes(Unit unit, LocalDate day) {
        var then = unit.standingOn(day);
        return kindsOrNone().contains(then.kind())
                && (levelsOrNone().isEmpty() || levelsOrNone().contains(then.level()))
                && (system == null || system == unit.system());
    }

    List<UnitKind> kindsOrNone() {
        return requireNonNullElse(kinds, List.of());
    }

    private List<Level> levelsOrNone() {
        return requireNonNullElse(levels, List.of());
    }
}
