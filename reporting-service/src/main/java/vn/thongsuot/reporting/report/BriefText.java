package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Head;
import vn.thongsuot.documents.Numbering;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Section;
import vn.thongsuot.documents.Standing;

/** A report on one page for the head of the office. What is left out for want of room is counted at its end. */
final class BriefText {

    private static final String KIND = "Tóm tắt báo cáo";

    /** Lines left free, since word processors break lines otherwise. */
    private static final int SPARE_LINES = 2;

    private final Report report;
    private final Gathered facts;
    private final BriefLength length;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    BriefText(Report report, Gathered facts, BriefLength length) {
        this.report = report;
        this.facts = facts;
        this.length = length;
    }

    /** The page; with spare lines at its end only to be measured. */
    OfficialDocument document(Standing standing, boolean spare) {
        sections.clear();
        leftOut.clear();
        parts();
        if (!leftOut.isEmpty()) {
            last("Đã lược bớt cho gọn trong một trang: " + String.join("; ", leftOut) + ". Xem báo cáo đầy đủ.");
        }
        if (spare) {
            Collections.nCopies(SPARE_LINES, Absence.ROOM).forEach(this::last);
        }
        return new OfficialDocument(standing, head(), List.of(), null, sections, null, List.of(), null, List.of());
    }

    private void parts() {
        if (report.answersNothing()) {
            last("Trong kỳ báo cáo, đơn vị trả lời không phát sinh nội dung phải báo cáo.");
            return;
        }
        add(0, "Số liệu chính", "chỉ số", BriefFacts.figures(report, facts));
        add(1, "Tình hình báo cáo của các đơn vị", "đơn vị", BriefFacts.answers(facts));
        add(2, "Nhiệm vụ quá hạn", "nội dung", BriefFacts.tasks(report, facts));
        add(3, "Hoạt động đã thực hiện", "hoạt động", BriefFacts.deeds(report, facts));
        add(4, "Ưu điểm", "ưu điểm", strengths());
        add(5, "Hạn chế", "hạn chế", limitations());
        add(6, "Kiến nghị", "kiến nghị", BriefFacts.requests(report));
    }

    private List<Block.Item> strengths() {
        return report.written().strengths().stream()
                .map(one -> said(one.title(), one.text()))
                .toList();
    }

    private List<Block.Item> limitations() {
        return report.written().limitations().stream()
                .map(one -> said(one.title(), one.text()))
                .toList();
    }

    private static Block.Item said(@Nullable String title, String text) {
        return new Block.Item(title, text, List.of(), List.of());
    }

    /** The first points; figures that nobody told stand for themselves and are never made up. */
    private void add(int part, String title, String unit, List<Block.Item> points) {
        if (points.isEmpty()) {
            return;
        }
        var told =
                points.stream().limit(length.points().get(part)).map(this::cut).toList();
        if (points.size() > told.size()) {
            leftOut.add((points.size() - told.size()) + "/" + points.size() + " " + unit);
        }
        var place = sections.size() + 1;
        sections.add(Section.headed(
                "s" + place,
                Numbering.printed(1, place),
                title,
                List.of(Block.Bullets.generated(null, told)),
                List.of()));
    }

    private Block.Item cut(Block.Item item) {
        var lead = item.lead() == null ? null : BriefLength.cut(item.lead(), length.letters());
        return new Block.Item(
                lead, BriefLength.cut(item.text(), length.letters()), List.of(), item.sources(), item.cells());
    }

    private void last(String text) {
        var place = sections.size() + 1;
        sections.add(new Section(
                "s" + place, "", false, List.of(), List.of(Block.Paragraph.generated(text, List.of())), List.of()));
    }

    private Head head() {
        var whole = HeadMaking.of(report, facts);
        return new Head(
                whole.regime(),
                whole.parentBody(),
                whole.issuer(),
                whole.numberLine(),
                whole.placeAndDate(),
                null,
                KIND,
                BriefLength.cut(whole.subject(), length.titleLetters()),
                List.of(),
                whole.lines().stream()
                        .map(line -> BriefLength.cut(line, length.titleLetters()))
                        .toList());
    }
}
