package vn.thongsuot.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.KindNames;
import vn.thongsuot.plan.plan.Citation;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.Relation;
import vn.thongsuot.plan.reference.Sources;

/** The sentence that names what a plan carries out, generated from its bases. */
final class OpeningSentence {

    private static final String USUAL = " ban hành kế hoạch thực hiện như sau:";

    private OpeningSentence() {}

    static String of(PlanContent content, Sources sources) {
        var bases = bases(content.bases(), sources);
        var issuing = issuing(content, sources);
        return bases.isEmpty() ? issuing : bases + ", " + issuing;
    }

    private static String issuing(PlanContent content, Sources sources) {
        var words = content.opening();
        return words != null
                ? words
                : sources.unit(content.unit()).map(unit -> unit.spokenName()).orElse(content.placeName()) + USUAL;
    }

    private static String bases(List<Citation> citations, Sources sources) {
        var parts = new ArrayList<String>();
        var from = 0;
        while (from < citations.size()) {
            var to = sameRelation(citations, from);
            parts.add(group(citations.subList(from, to), sources));
            from = to;
        }
        var sentence = parts.stream().map(KindNames::lower).collect(Collectors.joining("; "));
        return parts.isEmpty() ? "" : parts.getFirst().substring(0, 1) + sentence.substring(1);
    }

    private static int sameRelation(List<Citation> citations, int from) {
        var to = from + 1;
        while (to < citations.size()
                && citations.get(to).relation() == citations.get(from).relation()) {
            to++;
        }
        return to;
    }

    private static String group(List<Citation> citations, Sources sources) {
        var named = new ArrayList<String>();
        for (var citation : citations) {
            named.add(named(citation, sources, named.isEmpty()));
        }
        return verb(citations.getFirst().relation()) + " " + listed(named);
    }

    private static String named(Citation citation, Sources sources, boolean first) {
        return sources.directive(citation.directive())
                .map(directive -> CitationText.inFull(directive, first))
                .orElse(Absence.BLANK);
    }

    /** "a", "a và b", "a, b và c". */
    static String listed(List<String> names) {
        var last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " và " + names.get(last);
    }

    private static String verb(Relation relation) {
        return switch (relation) {
            case CARRIES_OUT -> "Thực hiện";
            case IMPLEMENTS -> "Triển khai";
            case GUIDES -> "Theo hướng dẫn tại";
            default -> "Căn cứ";
        };
    }
}
