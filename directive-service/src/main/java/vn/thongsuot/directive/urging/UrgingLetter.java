package vn.thongsuot.directive.urging;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.conclusion.DocumentNames;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.printing.Printing;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Head;
import vn.thongsuot.documents.Issuer;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Regime;
import vn.thongsuot.documents.Run;
import vn.thongsuot.documents.Section;
import vn.thongsuot.documents.Signature;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.organisation.Access;

/** The letter (công văn) that urges: number, day and signature stay blank, since it goes to be signed. */
record UrgingLetter(Urging urging, Around around) {

    /** Beyond so many they are addressed together, as the list in the letter names them. */
    private static final int ADDRESSEES = 20;

    /**
     * What the act names.
     *
     * @param units by id
     * @param above the unit above who urges; absent when there is none
     * @param directive absent when it is of none
     * @param tasks by id
     */
    record Around(
            Map<String, Unit> units,
            @Nullable Unit above,
            @Nullable Directive directive,
            Map<String, Task> tasks) {

        String name(String unit) {
            var known = units.get(unit);
            return known == null ? Absence.BLANK : known.name();
        }

        /** That of the document which is late, since what hurries it cannot be slower; absent for an ordinary one. */
        @Nullable
        String urgencyMark() {
            return directive == null ? null : directive.particulars().urgencyMark();
        }

        /** Of the document without its subject; of tasks that are of no one document, these. */
        String subject() {
            return directive == null ? "các nhiệm vụ quá hạn" : DocumentNames.withoutSubject(directive);
        }
    }

    OfficialDocument document() {
        var list = new LateList(urging, around);
        var text = new Section(
                "don-doc",
                "",
                false,
                List.of(Run.plain(opening(list))),
                List.of(list.block(), new Block.Written(urging.text())),
                List.of());
        return new OfficialDocument(
                Standing.APPROVED,
                head(list),
                List.of(),
                null,
                List.of(text),
                Block.Paragraph.of("Đề nghị các đơn vị khẩn trương thực hiện và trả lời chậm nhất vào " + "ngày "
                        + Vietnamese.date(urging.until()) + "."),
                List.of("- Như trên;", "- Lưu: VT."),
                Signature.OPEN,
                List.of());
    }

    private Head head(LateList list) {
        var unit = around.units().get(urging.unit());
        var issuer = unit == null ? new Issuer(null, List.of(Absence.BLANK)) : Printing.issuer(unit, around.above());
        var symbol = unit == null || unit.abbreviation() == null ? "" : "/" + unit.abbreviation();
        return new Head(
                Regime.STATE,
                issuer.parent(),
                issuer.lines(),
                Regime.STATE.numberLine(null, symbol),
                Vietnamese.placeAndDate("", null),
                around.urgencyMark(),
                null,
                "V/v đôn đốc thực hiện " + Vietnamese.insideSentence(around.subject()),
                addressees(list),
                List.of());
    }

    private List<String> addressees(LateList list) {
        return list.units().size() > ADDRESSEES
                ? List.of("Các đơn vị có tên trong danh sách của văn bản này")
                : list.units().stream().map(around::name).toList();
    }

    private String opening(LateList list) {
        var directive = around.directive();
        var about = directive == null ? "" : DocumentNames.about(directive.subject());
        var day = Vietnamese.date(urging.at().atZone(Access.ZONE).toLocalDate());
        return "Thực hiện " + Vietnamese.insideSentence(around.subject()) + about + ", đến ngày " + day + " còn "
                + list.units().size() + " đơn vị chưa hoàn thành, cụ thể như sau:";
    }
}
