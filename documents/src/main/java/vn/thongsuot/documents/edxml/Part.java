package vn.thongsuot.documents.edxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a package that is read. */
final class Part {

    private final String path;
    private final String name;
    private final boolean ofTheStandard;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private Part(String path, String name, boolean ofTheStandard) {
        this.path = path;
        this.name = name;
        this.ofTheStandard = ofTheStandard;
    }

    static Part root(String name, boolean ofTheStandard) {
        return new Part("/" + name, name, ofTheStandard);
    }

    /** A part that begins in it; the first of a name has no number in its path. */
    Part add(String ofName, boolean standard) {
        var count = counts.merge(ofName, 1, Integer::sum);
        var part = new Part(path + "/" + ofName + (count == 1 ? "" : "/" + count), ofName, standard);
        parts.add(part);
        return part;
    }

    String path() {
        return path;
    }

    void add(char[] letters, int from, int length) {
        text.append(letters, from, length);
    }

    String text() {
        return text.toString();
    }

    /** The parts of the standard that have the name. */
    List<Part> all(String wanted) {
        return parts.stream()
                .filter(part -> part.ofTheStandard && part.name.equals(wanted))
                .toList();
    }

    Optional<Part> part(String... path) {
        var found = Optional.of(this);
        for (var step : path) {
            found = found.flatMap(part -> part.all(step).stream().findFirst());
        }
        return found;
    }

    /** What a part says; empty where there is no such part or only blanks in it. */
    Optional<String> said(String... path) {
        return part(path).map(Part::text).filter(text -> !text.isBlank());
    }

    /** Everything that is said in it, in its order. */
    Stream<HeaderField> fields() {
        return leaves().map(part -> new HeaderField(part.path.substring(path.length() + 1), part.text()));
    }

    private Stream<Part> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Part::leaves);
    }
}
