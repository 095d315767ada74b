package vn.thongsuot.plan.pasting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Style;

/** Walks through a cleaned text, without recursion however deep it is, and takes its lines. */
final class LineReader implements NodeFilter {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "ul", "blockquote", "table");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    /** Word sets the mark of a point apart in this way. */
    private static final Pattern MARK = Pattern.compile("mso-list\\s*:\\s*ignore");

    private static final Pattern LEVEL = Pattern.compile("mso-list\\s*:[^;]*\\blevel([1-9])");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Pattern LIGHT = Pattern.compile("font-weight\\s*:\\s*(?:normal|[1-4]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*italic");

    private record Face(boolean bold, boolean italic) {}

    private static final Face PLAIN = new Face(false, false);

    private final List<Line> lines = new ArrayList<>();
    private final Deque<Face> faces = new ArrayDeque<>();
    private final Lists lists = new Lists();
    private final RunWriter runs = new RunWriter();
    private @Nullable String mark;
    private int level;
    private boolean heading;

    List<Line> lines() {
        end();
        return List.copyOf(lines);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            runs.add(text.getWholeText(), style());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            var name = element.normalName();
            faces.poll();
            if (BLOCKS.contains(name)) {
                end();
                mark = null;
                level = 0;
            }
            if (name.equals("ol") || name.equals("ul")) {
                lists.leave();
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        var name = element.normalName();
        var css = element.attr("style").toLowerCase(Locale.ROOT);
        if (MARK.matcher(css).find()) {
            mark = element.text().replace('\u00A0', ' ').strip();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(name)) {
            beginBlock(element, name, css);
        }
        if (name.equals("table")) {
            PastedTable.of(element).map(Line::of).ifPresent(lines::add);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            runs.add(" ", style());
        }
        faces.push(face(name, css));
        return FilterResult.CONTINUE;
    }

    /** A paragraph in a point of a list is the point's own, and keeps its mark. */
    private void beginBlock(Element element, String name, String css) {
        var point = mark;
        int depth = level;
        end();
        if (name.equals("p") || name.equals("div")) {
            mark = point;
            level = depth;
        }
        if (name.equals("ol") || name.equals("ul")) {
            lists.enter(element);
        }
        if (name.equals("li")) {
            mark = lists.next();
            level = lists.depth();
        }
        var listed = LEVEL.matcher(css);
        if (listed.find()) {
            level = Integer.parseInt(listed.group(1));
        }
        heading = HEADING.matcher(name).matches();
    }

    private Face face(String name, String css) {
        var around = around();
        var bold =
                name.equals("b") || name.equals("strong") || BOLD.matcher(css).find();
        var italic =
                name.equals("i") || name.equals("em") || ITALIC.matcher(css).find();
        var light = LIGHT.matcher(css).find();
        return new Face(!light && (around.bold() || bold), around.italic() || italic);
    }

    private Face around() {
        var face = faces.peek();
        return face == null ? PLAIN : face;
    }

    private Style style() {
        var face = around();
        if (face.bold()) {
            return face.italic() ? Style.BOLD_ITALIC : Style.BOLD;
        }
        return face.italic() ? Style.ITALIC : Style.PLAIN;
    }

    private void end() {
        var taken = runs.taken();
        if (!taken.isEmpty()) {
            lines.add(new Line(mark, level, heading, taken, null));
            mark = null;
            level = 0;
        }
        heading = false;
    }
}
