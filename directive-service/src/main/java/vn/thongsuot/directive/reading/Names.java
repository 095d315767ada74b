package vn.thongsuot.directive.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.directive.text.SearchKey;

/** The names of known units, found whatever their case, marks and usual short forms. */
public final class Names {

    private static final String AND = " và ";

    private final Map<String, String> units = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    /** One more name of a unit; a name that two units have is no name of either. */
    public void add(String name, String unit) {
        var key = key(name);
        var other = units.putIfAbsent(key, unit);
        if (other != null && !other.equals(unit)) {
            shared.add(key);
        }
    }

    Optional<String> unit(String name) {
        var key = key(name);
        return shared.contains(key) ? Optional.empty() : Optional.ofNullable(units.get(key));
    }

    Proposal.Body body(String words) {
        var name = Flat.words(words);
        return new Proposal.Body(name, unit(name).orElse(null));
    }

    /** Several bodies in a row; a name that itself has an {@code và} in it is not taken apart. */
    List<Proposal.Body> bodies(String words) {
        var bodies = new ArrayList<Proposal.Body>();
        for (var part : words.strip().split("\\s*[,;]\\s*(?:và\\s+)?")) {
            split(part, bodies);
        }
        return bodies;
    }

    private void split(String part, List<Proposal.Body> bodies) {
        if (part.isBlank()) {
            return;
        }
        var and = unit(part).isPresent() ? -1 : seam(part);
        if (and < 0) {
            bodies.add(beginning(part));
            return;
        }
        bodies.add(body(part.substring(0, and)));
        split(part.substring(and + AND.length()), bodies);
    }

    /** The first {@code và} with a known name before or after it, or with a class of bodies after it; -1 when none. */
    private int seam(String part) {
        for (int at = part.indexOf(AND); at >= 0; at = part.indexOf(AND, at + 1)) {
            var after = part.substring(at + AND.length());
            if (after.startsWith("các ")
                    || unit(part.substring(0, at)).isPresent()
                    || unit(after).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    /** The longest known name that the words begin with, for a sentence that goes on after it; else all the words. */
    private Proposal.Body beginning(String part) {
        var words = Flat.words(part);
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            var known = unit(words.substring(0, end));
            if (known.isPresent()) {
                return new Proposal.Body(words.substring(0, end), known.get());
            }
        }
        return new Proposal.Body(words, null);
    }

    private static String key(String name) {
        return SearchKey.of(name)
                .replace("uybannhandan", "ubnd")
                .replace("khoahocvacongnghe", "khcn")
                .replace("giaoducvadaotao", "gddt")
                .replace("thanhpho", "tp");
    }
}
