package vn.thongsuot.documents.html;

import java.util.List;
import vn.thongsuot.documents.Bar;
import vn.thongsuot.documents.Block;

/**
 * Charts, as bars that are borders of boxes: browsers print those, and no backgrounds. A value is told by its length and by
 * its words, a target by its outline; no colour says anything. Heard, a chart is one sentence.
 */
final class HtmlChart {

    private HtmlChart() {}

    static void write(Html html, Block.Chart chart) {
        html.open("div", "class", "chart", "role", "img", "aria-label", chart.inWords());
        html.text("p", "Biểu đồ: " + chart.title(), "class", "caption");
        chart.bars().forEach(bar -> bar(html, chart, bar));
        html.close();
        notes(html, chart.notes());
    }

    private static void bar(Html html, Block.Chart chart, Bar bar) {
        html.open("div", "class", "bar").text("span", bar.label(), "class", "label");
        html.open("span", "class", "room");
        if (bar.size() != null) {
            var shape = bar.wanted() ? "wanted" : "value";
            html.text("span", "", "class", shape, "style", "width: " + chart.percent(bar) + "%");
        }
        html.close().text("span", bar.said(), "class", "said").close();
    }

    private static void notes(Html html, List<String> notes) {
        notes.forEach(note -> html.text("p", note, "class", "note"));
    }
}
