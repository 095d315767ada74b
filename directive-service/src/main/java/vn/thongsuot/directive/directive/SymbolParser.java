package vn.thongsuot.directive.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Symbol.Flag;

/**
 * Reads printed symbols. State: {@code number/agency-section} or {@code number/kind-agency}; legal normative documents
 * {@code number/year/kind-agency}; Party: {@code number-kind/organisation}. A blank number is no mistake: a draft has
 * none.
 */
public final class SymbolParser {

    private static final Pattern LABEL =
            Pattern.compile("^số\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern LAW = Pattern.compile("(\\d+)/\\d{4}/[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
    private static final Pattern STATE = Pattern.compile("(\\d*)/([\\p{L}\\d]+(?:[-.&][\\p{L}\\d]+)*)");
    private static final Pattern PARTY = Pattern.compile("(\\d*)-(\\p{L}+)/([\\p{L}\\d]+(?:-[\\p{L}\\d]+)*)");

    /** Longer than any agency's abbreviation alone: two were run together. */
    private static final int TOO_LONG_FOR_ONE = 7;

    private SymbolParser() {}

    /**
     * Never fails: what cannot be read is kept and flagged.
     *
     * @param raw as printed, not blank
     * @param system of the document
     * @param abbreviation of the issuer, so that a lost hyphen can be put back; absent when not known
     */
    public static Symbol parse(String raw, DocumentSystem system, @Nullable String abbreviation) {
        var tidy = tidy(raw);
        var law = LAW.matcher(tidy);
        var state = STATE.matcher(tidy);
        var party = PARTY.matcher(tidy);
        if (law.matches()) {
            return symbol(raw, tidy, law.group(1), flags(law, system == DocumentSystem.PARTY));
        }
        if (party.matches()) {
            return symbol(raw, tidy, party.group(1), flags(party, isOfTheState(system)));
        }
        if (state.matches()) {
            return ofTheState(raw, tidy, state, system, abbreviation);
        }
        return symbol(raw, tidy, "", List.of(Flag.NOT_UNDERSTOOD));
    }

    private static Symbol ofTheState(
            String raw, String tidy, Matcher state, DocumentSystem system, @Nullable String abbreviation) {
        var flags = new ArrayList<>(flags(state, system == DocumentSystem.PARTY));
        var notation = state.group(2);
        if (!hasLostItsHyphen(notation)) {
            return symbol(raw, tidy, state.group(1), flags);
        }
        flags.add(Flag.HYPHEN_LOST);
        var mended = abbreviation != null && notation.startsWith(abbreviation) && !notation.equals(abbreviation)
                ? state.group(1) + "/" + abbreviation + "-" + notation.substring(abbreviation.length())
                : tidy;
        return symbol(raw, mended, state.group(1), flags);
    }

    private static Symbol symbol(String raw, String normalised, String number, List<Flag> flags) {
        return new Symbol(
                raw, normalised, number.isEmpty() ? null : number, List.copyOf(flags), Symbol.keyOf(normalised));
    }

    private static List<Flag> flags(Matcher read, boolean otherSystem) {
        var flags = new ArrayList<Flag>();
        if (read.group(1).isEmpty()) {
            flags.add(Flag.NUMBER_BLANK);
        }
        if (otherSystem) {
            flags.add(Flag.OTHER_SYSTEM);
        }
        return flags;
    }

    private static boolean isOfTheState(DocumentSystem system) {
        return system == DocumentSystem.STATE || system == DocumentSystem.LAW;
    }

    private static boolean hasLostItsHyphen(String notation) {
        return notation.length() >= TOO_LONG_FOR_ONE && notation.chars().allMatch(Character::isLetter);
    }

    /** Without spaces and the word for number in front; every dash a hyphen. */
    static String tidy(String raw) {
        var hyphens = DASHES.matcher(raw.strip()).replaceAll("-");
        return SPACE.matcher(LABEL.matcher(hyphens).replaceFirst("")).replaceAll("");
    }
}
