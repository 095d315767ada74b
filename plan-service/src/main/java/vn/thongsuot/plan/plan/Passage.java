package vn.thongsuot.plan.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run where it stands.
 *
 * @param pointer JSON pointer into the plan's content
 * @param place the section it stands in; absent for the closing paragraph
 */
record Passage(Run run, String pointer, Outline.@Nullable Place place) {

    /** All runs of the plan, in reading order. */
    static List<Passage> of(PlanContent content, Outline outline) {
        var passages = new ArrayList<Passage>();
        for (var place : outline.places()) {
            var paragraphs = place.section().paragraphs();
            for (int index = 0; index < paragraphs.size(); index++) {
                add(passages, paragraphs.get(index), place.pointer() + "/paragraphs/" + index, place);
            }
        }
        if (content.closing() != null) {
            add(passages, content.closing(), "/closing", null);
        }
        return passages;
    }

    private static void add(
            List<Passage> passages, Paragraph paragraph, String pointer, Outline.@Nullable Place place) {
        for (int index = 0; index < paragraph.runs().size(); index++) {
            passages.add(new Passage(paragraph.runs().get(index), pointer + "/runs/" + index, place));
        }
    }
}
