package vn.thongsuot.directive.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Citation;
import vn.thongsuot.directive.directive.Citation.Relation;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.DocumentSystem;
import vn.thongsuot.directive.directive.Symbol;
import vn.thongsuot.directive.directive.SymbolParser;
import vn.thongsuot.directive.reading.Proposal.Cited;
import vn.thongsuot.platform.files.MatchingTime;

/** The documents that a text names by kind and symbol, each once, with what the text says of it. */
final class CitationReading {

    private static final int MOST = 200;
    private static final Pattern CITED = Pattern.compile(
            "(?<kind>" + Kinds.ANY + ")\\s++(?:số\\s*+:?\\s*+)?"
                    + "(?<symbol>\\d{1,6}(?:\\s*+/\\s*+\\d{4})?\\s*+[-/–]\\s*+[\\p{L}][\\p{L}\\d]*(?:[-–./&][\\p{L}\\d]+)*)"
                    + "(?:\\s*+,?\\s*+ngày\\s++(?<date>" + Dates.DAY + "))?"
                    + "(?:\\s*+,?\\s*+của\\s++(?<issuer>(?:[^\\s,;.()]++\\s++){0,12}?[^\\s,;.()]++)"
                    + "(?=\\s++(?:về|v/v|đã|hướng dẫn|ban hành|triển khai|và\\s++(?:" + Kinds.ANY
                    + "))\\s|\\s*+[,;.()]|\\s*+$))?"
                    + "(?:\\s*+,?\\s*+(?<about>(?:về|v/v)\\s+[^;.()]{3,300}))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NEXT = Pattern.compile(
            "\\s++và\\s++(?:" + Kinds.ANY + ")\\s++(?:số\\s*+)?\\d", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLAUSE = Pattern.compile(",\\s+\\p{Lu}");
    private static final Pattern BASIS = Pattern.compile(
            ".*(?:^|[;.:\\n]|\\s{2,}+)\\s*+[-+•]?\\s*+(?<verb>căn cứ|thực hiện|triển khai(?: thực hiện)?|hướng dẫn)[^.]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern BODY_BEGINS = Pattern.compile("(?:^|\\n)\\s*(?:I|1)\\s*[./]\\s");

    private final Flat flat;
    private final Names names;
    private final MatchingTime time;
    private final int body;

    CitationReading(Flat flat, Names names, MatchingTime time) {
        this.flat = flat;
        this.names = names;
        this.time = time;
        var begins = time.matcher(BODY_BEGINS, flat.document().content());
        this.body = begins.find() ? begins.start() : Integer.MAX_VALUE;
    }

    /** @param own the document's own symbol, which is no citation; absent when it has none */
    List<Found<Cited>> all(@Nullable Symbol own) {
        var found = new LinkedHashMap<String, Found<Cited>>();
        var named = time.matcher(CITED, flat.text());
        for (int from = 0; found.size() < MOST && named.find(from); from = afterName(named)) {
            var cited = cited(named);
            if (own == null || !own.key().equals(cited.value().symbol().key())) {
                found.merge(cited.value().symbol().key(), cited, CitationReading::fuller);
            }
        }
        return List.copyOf(found.values());
    }

    /** What a document is about may name a further one. */
    private static int afterName(MatchResult match) {
        return match.group("about") == null ? match.end() : match.start("about");
    }

    /** The first time a document is named it is named in full; where not, the fuller naming counts. */
    private static Found<Cited> fuller(Found<Cited> one, Found<Cited> other) {
        return one.value().date() == null && other.value().date() != null ? other : one;
    }

    private Found<Cited> cited(MatchResult match) {
        var kind = Kinds.titled(match.group("kind")).orElse(DocumentKind.OTHER);
        var raw = match.group("symbol").replaceAll("\\s+", "");
        var issuer = match.group("issuer");
        var cited = new Cited(
                SymbolParser.parse(raw, system(kind, raw), null),
                kind,
                match.group("date") == null
                        ? null
                        : Dates.day(match.group("date"), null).orElse(null),
                issuer == null ? null : names.body(issuer),
                about(match.group("about")),
                relation(match.start()),
                match.start() < body ? Citation.Place.LEGAL_BASIS : Citation.Place.BODY,
                null);
        return Found.stated(cited, flat.place(match.start(), end(match)));
    }

    private static int end(MatchResult match) {
        return match.group("about") == null
                ? match.end()
                : match.start("about") + trimmed(match.group("about")).length();
    }

    private static @Nullable String about(@Nullable String words) {
        return words == null ? null : Flat.words(trimmed(words)).replaceFirst("(?i)^(?:về việc|về|v/v)\\s+", "");
    }

    /** Without a further document that the same sentence goes on to name, and without the clause after a comma. */
    private static String trimmed(String about) {
        return before(CLAUSE, before(NEXT, about));
    }

    private static String before(Pattern end, String words) {
        var found = end.matcher(words);
        return found.find() ? words.substring(0, found.start()) : words;
    }

    private static DocumentSystem system(DocumentKind kind, String raw) {
        if (raw.matches("\\d+[-–]\\p{L}+/.*")) {
            return DocumentSystem.PARTY;
        }
        boolean law = kind == DocumentKind.LAW || kind == DocumentKind.DECREE || kind == DocumentKind.CIRCULAR;
        return law ? DocumentSystem.LAW : DocumentSystem.STATE;
    }

    private Relation relation(int at) {
        var before = time.matcher(BASIS, flat.document().content().substring(Math.max(0, at - 250), at));
        if (!before.matches()) {
            return Relation.REFERS_TO;
        }
        return switch (before.group("verb").toLowerCase(Locale.ROOT).substring(0, 4)) {
            case "căn " -> Relation.BASED_ON;
            case "thực" -> Relation.CARRIES_OUT;
            case "hướn" -> Relation.GUIDES;
            default -> Relation.IMPLEMENTS;
        };
    }
}
