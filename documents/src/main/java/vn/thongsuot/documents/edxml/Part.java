package vn.thongsuot.documents.edxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a package that is read. It knows the element around it, and its path only when asked. */
final class Part {

    private final @Nullable Part around;
    private final String name;
    private final int number;
    private final boolean ofTheStandard;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private Part(@Nullable Part around, String name, int number, boolean ofTheStandard) {
        this.around = around;
        this.name = name;
        this.number = number;
        this.ofTheStandard = ofTheStandard;
    }

    static Part root(String name, boolean ofTheStandard) {
        return new Part(null, name, 1, ofTheStandard);
    }

    /** A part that begins in it; the first of a name has no number in its path. */
    Part add(String ofName, boolean standard) {
        var part = new Part(this, ofName, counts.merge(ofName, 1, Integer::sum), standard);
        parts.add(part);
        return part;
    }

    String path() {
        var steps = new StringBuilder();
        for (var part = this; part != null; part = part.around) {
            steps.insert(0, "/" + part.name + (part.number == 1 ? "" : "/" + part.number));
        }
        return steps.toString();
    }

    void add(char[] letters, int from, int length) {
        text.append(letters, from, length);
    }

    String text() {
        return text.toString();
    }

    /** What it says, which is kept no longer. */
    String takeText() {
        var taken = text();
        text.setLength(0);
        text.trimToSize();
        return taken;
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
        int outside = path().length() + 1;
        return leaves().map(part -> HeaderField.of(part.path().substring(outside), part.text()));
    }

    private Stream<Part> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Part::leaves);
    }
}
