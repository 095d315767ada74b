package vn.thongsuot.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thongsuot.documents.SourceRef;

/** The attributes that name what a text was made from. */
final class HtmlRefs {

    private HtmlRefs() {}

    /** The deeds and the figures; nothing where there are none. */
    static String[] of(List<SourceRef> sources, List<String> cells) {
        var attributes = new ArrayList<String>();
        if (!sources.isEmpty()) {
            attributes.add("data-sources");
            attributes.add(sources.stream().map(SourceRef::toString).collect(Collectors.joining(" ")));
        }
        if (!cells.isEmpty()) {
            attributes.add("data-cells");
            attributes.add(String.join(" ", cells));
        }
        return attributes.toArray(String[]::new);
    }
}
