package vn.thongsuot.documents.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Link;
import vn.thongsuot.documents.Section;

/** The places in a file that links lead to. A file allows few letters in their names, so that each gets a count. */
final class Anchors {

    private final Map<String, Integer> places = new HashMap<>();

    Anchors(List<Section> sections) {
        sections.forEach(this::count);
    }

    private void count(Section section) {
        places.putIfAbsent(Link.toSection(section.id()).target(), places.size() + 1);
        section.children().forEach(this::count);
    }

    /** Absent where the document has no such section. */
    @Nullable
    String name(Link link) {
        var place = places.get(link.target());
        return place == null ? null : "muc_" + place;
    }

    /** Makes the paragraph the one that links to the section lead to. */
    void set(XWPFParagraph paragraph, Section section) {
        var link = Link.toSection(section.id());
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(name(link));
        var id = BigInteger.valueOf(places.getOrDefault(link.target(), 0));
        start.setId(id);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }
}
