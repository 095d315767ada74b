package vn.thongsuot.directive.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thongsuot.directive.directive.Citation;
import vn.thongsuot.directive.directive.Directive;

/**
 * The sentences that name what a document rests on. Documents cited one after the other in the same way that share their
 * subject stand in one sentence, and the subject is printed once, after the last of them.
 */
final class BasisSentences {

    private BasisSentences() {}

    /** One sentence for each group, in the order of the citations; documents that are not known are passed over. */
    static List<String> of(List<Citation> citations, Map<String, Directive> known) {
        var sentences = new ArrayList<String>();
        var group = new ArrayList<Directive>();
        Citation.Relation relation = null;
        for (var citation : citations) {
            var document = known.get(citation.directive());
            if (document == null) {
                continue;
            }
            if (relation != null && !(relation == citation.relation() && sharesSubject(group, document))) {
                sentences.add(sentence(relation, group));
                group.clear();
            }
            relation = citation.relation();
            group.add(document);
        }
        if (relation != null) {
            sentences.add(sentence(relation, group));
        }
        return sentences;
    }

    private static boolean sharesSubject(List<Directive> group, Directive document) {
        var subject = document.subject();
        return subject != null
                && DocumentNames.comparable(subject)
                        .equals(DocumentNames.comparable(group.getLast().subject()));
    }

    private static String sentence(Citation.Relation relation, List<Directive> group) {
        var names = group.stream().map(DocumentNames::withoutSubject).toList();
        var listed = names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " và " + names.getLast();
        return verb(relation) + " " + listed
                + DocumentNames.about(group.getLast().subject()) + ";";
    }

    private static String verb(Citation.Relation relation) {
        return switch (relation) {
            case BASED_ON, REFERS_TO -> "Căn cứ";
            case CARRIES_OUT -> "Thực hiện";
            case IMPLEMENTS -> "Triển khai";
            case GUIDES -> "Hướng dẫn thực hiện";
            case DISSEMINATES -> "Phổ biến";
            case REPLACES -> "Thay thế";
            case AMENDS -> "Sửa đổi, bổ sung";
            case INTEGRATES -> "Lồng ghép với";
        };
    }
}
