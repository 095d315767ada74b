package vn.thongsuot.reporting.facts;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which document rests on which, of one tenant as of now. Bears cycles, though none should be let in. */
public final class CitationGraph {

    private final Map<String, DirectiveFact> directives;
    private final Map<String, Set<String>> citedBy = new HashMap<>();

    public CitationGraph(Map<String, DirectiveFact> directives) {
        this.directives = Map.copyOf(directives);
        this.directives.forEach((id, directive) -> directive.citations().stream()
                .filter(DirectiveFact.Citation::passesWorkDown)
                .forEach(citation -> citedBy.computeIfAbsent(citation.directive(), any -> new TreeSet<>())
                        .add(id)));
    }

    /** As it was on a day: what was dated later did not cite yet. What has no date did. */
    public CitationGraph asOf(LocalDate day) {
        var then = new HashMap<String, DirectiveFact>();
        directives.forEach((id, directive) -> {
            if (!directive.isDatedAfter(day)) {
                then.put(id, directive);
            }
        });
        return new CitationGraph(then);
    }

    public boolean knows(String directive) {
        return directives.containsKey(directive);
    }

    /** The document and all that rest on it, however far down. */
    public Set<String> selfAndDescendants(String directive) {
        return levels(directive, id -> citedBy.getOrDefault(id, Set.of())).keySet();
    }

    /** All that rest on the document, nearest first, with how many steps down each is. */
    public Map<String, Integer> descendants(String directive) {
        return without(directive, levels(directive, id -> citedBy.getOrDefault(id, Set.of())));
    }

    /** All that the document rests on, nearest first, with how many steps up each is; also documents not known here. */
    public Map<String, Integer> ancestors(String directive) {
        return without(directive, levels(directive, this::citedFrom));
    }

    /** What this document itself says of those it rests on. */
    public List<DirectiveFact.Citation> citations(String directive) {
        var fact = directives.get(directive);
        return fact == null ? List.of() : fact.citations();
    }

    private Set<String> citedFrom(String directive) {
        var cited = new LinkedHashSet<String>();
        citations(directive).stream()
                .filter(DirectiveFact.Citation::passesWorkDown)
                .forEach(citation -> cited.add(citation.directive()));
        return cited;
    }

    private static Map<String, Integer> levels(String start, Function<String, Set<String>> next) {
        var levels = new LinkedHashMap<String, Integer>();
        var queue = new ArrayDeque<String>();
        levels.put(start, 0);
        queue.add(start);
        while (!queue.isEmpty()) {
            var id = queue.remove();
            var below = levels.getOrDefault(id, 0) + 1;
            for (var one : next.apply(id)) {
                if (levels.putIfAbsent(one, below) == null) {
                    queue.add(one);
                }
            }
        }
        return levels;
    }

    private static Map<String, Integer> without(String start, Map<String, Integer> levels) {
        levels.remove(start);
        return levels;
    }
}
