package vn.thongsuot.plan.document;

import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Run;
import vn.thongsuot.plan.document.PublicText.Part;
import vn.thongsuot.plan.document.PublicText.Piece;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.plan.reference.UnitFacts;

/** Makes what everybody is told of a plan from what is printed of it, so that both say the same. */
public final class TellingAll {

    private TellingAll() {}

    /** Of an approved plan with number and date; its words are those that it was approved with. */
    public static PublicText of(Plan plan, Sources sources) {
        var content = plan.content();
        var body = new Body(content, sources);
        var parts = new ArrayList<Part>();
        add(parts, 1, content.sections(), body.sections());
        var closing = body.closing();
        return new PublicText(
                sources.unit(content.unit()).map(UnitFacts::name).orElse(""),
                plan.number() + content.symbol(),
                content.date() == null ? "" : content.date().value(),
                content.subject(),
                Run.text(body.opening().runs()),
                parts,
                closing == null ? "" : Run.text(closing.runs()));
    }

    private static void add(
            List<Part> parts, int depth, List<Section> written, List<vn.thongsuot.documents.Section> printed) {
        for (int index = 0; index < printed.size(); index++) {
            var section = printed.get(index);
            var pieces = section.blocks().stream().map(TellingAll::piece);
            parts.add(new Part(
                    written.get(index).id(),
                    depth,
                    section.mark(),
                    section.heading(),
                    Run.text(section.line()),
                    pieces.toList()));
            add(parts, depth + 1, written.get(index).sections(), section.children());
        }
    }

    private static Piece piece(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Piece.of(Run.text(paragraph.runs()));
            case Block.Table table -> new Piece("", table.columns(), rows(table));
            default -> throw new IllegalStateException("a plan has paragraphs and tables only");
        };
    }

    private static List<List<String>> rows(Block.Table table) {
        return table.rows().stream().map(Block.Row::values).toList();
    }
}
