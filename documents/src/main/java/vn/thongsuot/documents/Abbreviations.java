package vn.thongsuot.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes a short form out where it is first used, and knows which ones were used. For one document, from top to end. */
public final class Abbreviations {

    private static final Pattern AFTER_A_NAME = Pattern.compile("\\([^()]+[-–] $");

    private final Map<String, Abbreviation> known = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    public Abbreviations(Collection<Abbreviation> abbreviations) {
        for (var abbreviation : abbreviations) {
            known.putIfAbsent(abbreviation.shortForm(), abbreviation);
        }
    }

    /** The text with every short form that it is the first to use written out, the short form in brackets behind. */
    public String writeOut(String text) {
        var result = text;
        for (var abbreviation : known.values()) {
            if (!used.contains(abbreviation.shortForm())) {
                result = writeOut(abbreviation, result);
            }
        }
        return result;
    }

    private String writeOut(Abbreviation abbreviation, String text) {
        var first = word(abbreviation.shortForm()).matcher(text);
        if (!first.find()) {
            return text;
        }
        used.add(abbreviation.shortForm());
        if (isExplained(text, first)) {
            return text;
        }
        var replacement = abbreviation.full() + " (" + abbreviation.shortForm() + ")";
        return new StringBuilder(text)
                .replace(first.start(), first.end(), replacement)
                .toString();
    }

    /** Whether the author already put the short form in brackets: '(WCID)' or '(World … Day - WCID)'. */
    private static boolean isExplained(String text, MatchResult shortForm) {
        var before = text.substring(0, shortForm.start());
        return before.endsWith("(")
                || (text.startsWith(")", shortForm.end())
                        && AFTER_A_NAME.matcher(before).find());
    }

    /** Those that occurred so far, by their short form. */
    public List<Abbreviation> used() {
        var found = new ArrayList<Abbreviation>();
        known.values().stream()
                .filter(abbreviation -> used.contains(abbreviation.shortForm()))
                .forEach(found::add);
        return found;
    }

    /** A whole word: no letter, digit, slash, hyphen or point with a letter beside it, as in symbols and addresses. */
    private static Pattern word(String shortForm) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}/&.@-])" + Pattern.quote(shortForm) + "(?![\\p{L}\\p{N}/&@-]|\\.\\p{L})");
    }
}
