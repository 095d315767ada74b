package vn.thongsuot.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Link;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Run;
import vn.thongsuot.documents.Signature;
import vn.thongsuot.plan.ThuanAn;

class PrintingPlansTest {

    private final OfficialDocument plan = PrintedThuanAn.draft();
    private final List<String> body = PrintedThuanAn.body(plan);

    @Test
    @Tag("TA-01")
    @Tag("TA-03")
    void aDraftLeavesRoomForNumberDayAndMonth() {
        assertThat(plan.head().numberLine()).isEqualTo("Số:" + Absence.ROOM + "/KH-UBND");
        assertThat(plan.head().placeAndDate())
                .isEqualTo("Thuận An, ngày %s tháng %s năm 2025".formatted(Absence.ROOM, Absence.ROOM));
    }

    @Test
    @Tag("TA-02")
    void numberAndDateChangeTheirTwoLinesAndNothingElse() {
        var issued = PrintedThuanAn.issued(105, "2025-09-25");
        assertThat(issued.head().numberLine()).isEqualTo("Số: 105/KH-UBND");
        assertThat(issued.head().placeAndDate()).isEqualTo("Thuận An, ngày 25 tháng 9 năm 2025");
        assertThat(issued)
                .usingRecursiveComparison()
                .ignoringFields("head.numberLine", "head.placeAndDate")
                .isEqualTo(plan);
    }

    @Test
    @Tag("TA-02")
    void smallNumbersDaysAndMonthsGetANought() {
        var issued = PrintedThuanAn.issued(7, "2025-02-05");
        assertThat(issued.head().numberLine()).isEqualTo("Số: 07/KH-UBND");
        assertThat(issued.head().placeAndDate()).isEqualTo("Thuận An, ngày 05 tháng 02 năm 2025");
    }

    @Test
    @Tag("TA-03")
    @Tag("TA-21")
    void theCommitteeStandsOnTwoLinesWithoutItsCity() {
        assertThat(plan.head().parentBody()).isNull();
        assertThat(plan.head().issuer()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ THUẬN AN");
    }

    @Test
    @Tag("TA-07")
    void thePartsAreMarkedByTheirPlace() {
        assertThat(body)
                .contains("I. Mục đích, yêu cầu", "1. Mục đích", "2. Yêu cầu", "III. Tổ chức thực hiện")
                .contains(
                        "- Truyền thông rộng rãi;", "d) Phát động hoạt động thiết thực.", "e) Tham gia các cuộc thi;");
    }

    @Test
    @Tag("TA-08")
    void purposesAndRequirementsAreDashes() {
        var purposes = body.subList(body.indexOf("1. Mục đích") + 1, body.indexOf("2. Yêu cầu"));
        assertThat(purposes).hasSize(4).allMatch(line -> line.startsWith("- "));
        var requirements = body.subList(
                body.indexOf("2. Yêu cầu") + 1, body.indexOf("II. Chủ đề, khẩu hiệu và nội dung hoạt động"));
        assertThat(requirements).hasSize(3).allMatch(line -> line.startsWith("- "));
    }

    @Test
    @Tag("DN-13")
    @Tag("TA-09")
    void themeAndSloganComeFromTheCampaignInBoldQuotes() {
        assertThat(body)
                .contains(
                        "1. Chủ đề của Ngày hội: “" + ThuanAn.THEME + "”.", "2. Khẩu hiệu: “" + ThuanAn.SLOGAN + "”.");
        assertThat(runs()).contains(Run.bold("“" + ThuanAn.THEME + "”")).contains(Run.bold("“" + ThuanAn.SLOGAN + "”"));
    }

    @Test
    @Tag("TA-06")
    void directivesCitedInTheBodyAreNamedThereAndNotInTheOpening() {
        assertThat(body)
                .anyMatch(line -> line.contains("Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị và Luật"));
        assertThat(body.getFirst()).doesNotContain("57-NQ/TW");
    }

    @Test
    @Tag("TA-12")
    @Tag("TA-33")
    void theSentenceOfTheTimeFrameStandsAtTheEndOfItsSection() {
        var participation = body.indexOf("III. Tổ chức thực hiện");
        assertThat(body.get(participation - 1)).isEqualTo("Thời gian: từ ngày 22/9/2025 đến hết ngày 05/10/2025.");
    }

    @Test
    @Tag("TA-13")
    void theLeadAndThreeCoordinatorsAreNamedFromTheirRoles() {
        var first = body.get(body.indexOf("III. Tổ chức thực hiện") + 1);
        assertThat(first)
                .startsWith("1. " + name(ThuanAn.CULTURE) + " chủ trì, phối hợp với phòng Kinh tế, ")
                .contains(", " + name(ThuanAn.CENTRE) + ", " + name(ThuanAn.OFFICE) + ": ");
    }

    @Test
    @Tag("TA-14")
    void classesOfAddresseesAreNamedOneAfterTheOther() {
        assertThat(body)
                .anyMatch(line -> line.startsWith("2. Các cơ quan, đơn vị, tổ chức, doanh nghiệp, trường học, "));
    }

    @Test
    @Tag("TA-15")
    void theFrontIsAskedNotOrdered() {
        assertThat(body)
                .anyMatch(
                        line -> line.startsWith("3. Đề nghị Ủy ban Mặt trận Tổ quốc và ") && !line.contains("chủ trì"));
    }

    @Test
    @Tag("TA-18")
    void theDistributionListKeepsItsOrderAndEndsWithTheFileCopy() {
        var recipients = ThuanAn.content().distribution().stream()
                .map(line -> "- " + line.text() + ";")
                .limit(6)
                .toList();
        assertThat(plan.distribution())
                .startsWith("- Sở KHCN Hà Nội;")
                .hasSize(7)
                .endsWith("- Lưu: VT.");
        assertThat(plan.distribution().subList(0, 6)).isEqualTo(recipients);
    }

    @Test
    @Tag("TA-19")
    void theDeputySignsForTheChairOnBehalfOfTheCommittee() {
        assertThat(plan.signature())
                .isEqualTo(
                        new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", ThuanAn.SIGNER));
    }

    @Test
    @Tag("TA-20")
    void theBodyEndsWithTheEndMarkAndOnlyThere() {
        assertThat(body.getLast()).endsWith("triển khai thực hiện./.");
        assertThat(String.join("\n", body)).containsOnlyOnce("./.");
    }

    @Test
    @Tag("TA-31")
    void aReferenceIsPrintedAsWrittenAndLinksToWhereItMeans() {
        assertThat(runs()).contains(new Run("mục 2", false, false, Link.toSection("muc-II.1")));
        assertThat(PrintedThuanAn.paragraphs(plan))
                .extracting(PrintedThuanAn.Line::anchor)
                .contains("muc-II.1");
    }

    @Test
    @Tag("TA-27")
    @Tag("TA-32")
    void theBannersShorterTextStaysBesideTheSlogan() {
        assertThat(runs())
                .contains(new Run(ThuanAn.BANNER, false, true, null))
                .contains(Run.bold("“" + ThuanAn.SLOGAN + "”"));
    }

    private List<Run> runs() {
        return PrintedThuanAn.paragraphs(plan).stream()
                .flatMap(line -> line.runs().stream())
                .toList();
    }

    private static String name(String unit) {
        return Objects.requireNonNull(ThuanAn.units().get(unit)).name();
    }
}
