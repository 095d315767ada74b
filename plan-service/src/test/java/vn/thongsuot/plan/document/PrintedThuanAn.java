package vn.thongsuot.plan.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.Run;
import vn.thongsuot.documents.Section;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.reference.Sources;

/** The plan of Thuận An in print, before and after it got its number. */
final class PrintedThuanAn {

    private PrintedThuanAn() {}

    static OfficialDocument draft() {
        return of(ThuanAn.content(), null, ThuanAn.sources());
    }

    static OfficialDocument issued(int number, String date) {
        return of(ThuanAn.dated(date), number, ThuanAn.sources());
    }

    static OfficialDocument of(PlanContent content, @Nullable Integer number, Sources sources) {
        var plan = new Plan(content, PlanStatus.DRAFT, List.of(), number, List.of(), null, null);
        return PrintingPlans.print(plan, sources);
    }

    /** All paragraphs of the body as they read. */
    static List<String> body(OfficialDocument plan) {
        return paragraphs(plan).stream().map(Line::text).toList();
    }

    /** A paragraph as it is printed. */
    record Line(@Nullable String anchor, String text, List<Run> runs) {}

    static List<Line> paragraphs(OfficialDocument plan) {
        var document = PrintedDocument.of(plan).document();
        var lines = new ArrayList<Line>();
        add(lines, document.opening());
        document.sections().forEach(section -> add(lines, section));
        add(lines, document.closing());
        return lines;
    }

    private static void add(List<Line> lines, Block.@Nullable Paragraph paragraph) {
        if (paragraph != null) {
            lines.add(new Line(null, Run.text(paragraph.runs()), paragraph.runs()));
        }
    }

    private static void add(List<Line> lines, Section section) {
        lines.add(new Line(section.id(), section.title(), section.line()));
        section.blocks().forEach(block -> add(lines, (Block.Paragraph) block));
        section.children().forEach(child -> add(lines, child));
    }
}
