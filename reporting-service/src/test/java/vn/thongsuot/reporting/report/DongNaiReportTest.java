package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Abbreviation;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.report.Written.Limitation;
import vn.thongsuot.reporting.report.Written.Recommendation;
import vn.thongsuot.reporting.report.Written.Strength;

class DongNaiReportTest {

    private final DongNai case1 = new DongNai();

    @Test
    @Tag("DN-02")
    void numberAndSymbolMayBeEmptyAndTheDateIsPrinted() {
        assertThat(case1.page())
                .contains("Số:" + Absence.ROOM + "</p>", "Đồng Nai, ngày 05 tháng 5 năm 2025", "BÁO CÁO</h1>")
                .contains("VĂN PHÒNG SỞ</b>", "SỞ CÔNG THƯƠNG</p>");
    }

    @Test
    @Tag("DN-03")
    @Tag("DN-30:part")
    void reportingUnitRecipientScopeAndPeriodStandApart() {
        assertThat(case1.page())
                .contains("VĂN PHÒNG SỞ</b>", "Kính gửi: Sở Công Thương", "Phạm vi nội dung: Sở Công Thương")
                .contains("Kỳ báo cáo: từ ngày 11/4/2025 đến ngày 05/5/2025");
    }

    @Test
    @Tag("DN-09")
    void citationsAreGroupedByLevel() {
        assertThat(case1.page())
                .containsSubsequence(
                        "Cấp Tỉnh (Đồng Nai):",
                        "Văn bản số 4198/UBND-KGVX ngày 15/4/2025 của UBND tỉnh về việc hưởng ứng",
                        "Kế hoạch số 433-KH/TU ngày 28/02/2025 của Ban Thường vụ Tỉnh ủy về hưởng ứng",
                        "Văn bản số 614/SoKHCN-CN ngày 17/4/2025",
                        "Cấp Sở (Sở Công Thương):",
                        "Kế hoạch Chuyển đổi số năm 2025.");
    }

    @Test
    @Tag("DN-09")
    void aLevelIsNamedByTheShortNameOfItsBody() {
        case1.units.put(
                "sct",
                new UnitCopy(
                        "Sở Công Thương",
                        "SCT Đồng Nai",
                        "SCT",
                        "DEPARTMENT",
                        "PROVINCE",
                        "STATE",
                        "ubnd",
                        null,
                        null,
                        true,
                        2));

        assertThat(case1.page()).contains("Cấp Tỉnh (Đồng Nai):", "Cấp Sở (SCT Đồng Nai):");
    }

    @Test
    @Tag("DN-11")
    void rolesOfTasksArePrintedWithSeveralCoordinatorsAndAnOpenEnd() {
        assertThat(case1.page())
                .contains("Chỉ đạo: Ban Giám đốc Sở; Đầu mối: Phòng Kế hoạch - Tài chính - Tổng hợp;")
                .contains("Phối hợp: Phòng Quản lý Công nghiệp, Phòng Quản lý Thương mại, ...</li>");
    }

    @Test
    @Tag("DN-12")
    @Tag("DN-18")
    @Tag("DN-19")
    void aDeedIsToldWithPartnersChannelsLinksAudiencesAndEvidence() {
        case1.activities.add(new Versioned<>(
                "a8",
                1,
                new ActivityFact(
                        "vps",
                        List.of("qlcn"),
                        "LEARNING_PLATFORM",
                        "ORGANISE",
                        "DONE",
                        "Nền tảng Bình dân học vụ số",
                        "Đăng nhập bằng VNeID",
                        null,
                        null,
                        List.of("Cổng thông tin điện tử"),
                        List.of("https://binhdanhocvuso.gov.vn"),
                        List.of(
                                new ActivityFact.Audience("DN vừa và nhỏ", new ActivityFact.Count("GT", "1500")),
                                new ActivityFact.Audience("CBCCVC", null)),
                        List.of("d1"),
                        List.of(),
                        null,
                        List.of("Báo Đồng Nai"),
                        List.of(),
                        List.of(),
                        List.of(new ActivityFact.Evidence("https://sct.dongnai.gov.vn/anh.jpg", "Ảnh buổi học")),
                        List.of(),
                        List.of())));

        assertThat(case1.page())
                .contains("Nền tảng Bình dân học vụ số. Đăng nhập bằng VNeID.")
                .contains("Kênh: Cổng thông tin điện tử. Đối tượng: DN vừa và nhỏ (hơn 1.500); CBCCVC.")
                .contains("Phối hợp: Phòng Quản lý Công nghiệp; Báo Đồng Nai. Minh chứng (1): Ảnh buổi học.")
                .contains("<a href=\"https://binhdanhocvuso.gov.vn\" rel=\"noreferrer\">")
                .contains("<a href=\"https://sct.dongnai.gov.vn/anh.jpg\"");
    }

    @Test
    @Tag("DN-04:part")
    void aDocumentKnownByItsShortNameOnlyIsNamedByIt() {
        case1.bases.add(new DirectiveFact(
                "STATE", "SCHEME", null, null, null, null, null, "Đề án 06", null, List.of(), null, null));

        assertThat(case1.page()).containsSubsequence("Văn bản khác:", "<li>Đề án 06.</li>");
    }

    @Test
    @Tag("DN-16")
    void whatIsOnlyPossibleDoesNotReadAsDone() {
        case1.activity("a4", "SOCIAL_MEDIA", "RESPOND", "POSSIBLE", "Phối hợp với Báo, Đài", null);

        assertThat(case1.page())
                .contains("Phối hợp với Báo, Đài. Thời gian: chưa ghi ngày. (Có thể thực hiện, chưa xác nhận.)");
    }

    @Test
    @Tag("DN-17")
    void integratedWorkStandsUnderItsOwnHeadingWithTheTaskThatCarriesIt() {
        var carried = new ActivityFact.Integration("d8", "Đề án 06", "Rà soát thủ tục hành chính");
        case1.activity(
                "a13",
                "INTEGRATED_TASK",
                "INTEGRATE",
                "IN_PROGRESS",
                "Cải cách hành chính",
                null,
                List.of(carried),
                List.of());

        assertThat(case1.page())
                .containsSubsequence(
                        "id=\"s2-4\"",
                        "4. Lồng ghép vào nhiệm vụ chuyên môn",
                        "Lồng ghép với Đề án 06: rà soát thủ tục hành chính.",
                        "id=\"s3\"");
    }

    @Test
    @Tag("DN-20")
    @Tag("DN-28")
    void anIndicatorWithoutAValueSaysSoAndIsNotZero() {
        case1.indicator("articles", "Số tin, bài", null, "1500.5");
        case1.indicator("people", "Số người tham gia", Figure.Reason.NOT_REPORTED, "");
        case1.indicator("guests", "Số khách", Figure.Reason.NOT_ADDITIVE, "");

        assertThat(case1.page())
                .contains("<td>từ 1.500,5 trở lên</td>", "<td>chưa có số liệu</td>", "<td>không cộng dồn được");
    }

    @Test
    @Tag("DN-21:part")
    void resultsInWordsStandUnderTheirThreeHeadings() {
        case1.activity(
                "a1",
                "BANNER",
                "RESPOND",
                "DONE",
                "Treo băng rôn",
                LocalDate.of(2025, 4, 21),
                List.of(),
                List.of(new ActivityFact.Result("REACH", "Đã treo tại trụ sở.")));

        assertThat(case1.page())
                .containsSubsequence(
                        "Phạm vi tiếp cận:", "Đã treo tại trụ sở.", "Tác động nhận thức:", "Tác động lan tỏa:");
    }

    @Test
    void whatGoesOnMayHaveResultsButAMerePossibilityHasNone() {
        case1.activity(
                "a13",
                "INTEGRATED_TASK",
                "INTEGRATE",
                "IN_PROGRESS",
                "Chữ ký số",
                null,
                List.of(),
                spread("Đang đổi."));
        case1.activity("a4", "SOCIAL_MEDIA", "COORDINATE", "POSSIBLE", "Báo, Đài", null, List.of(), spread("Chưa có."));

        assertThat(case1.page())
                .containsSubsequence("Tác động lan tỏa:", "Đang đổi.")
                .doesNotContain("Chưa có.");
    }

    @Test
    void aTitleThatSaysItsKindStandsInItsPlace() {
        case1.activity("a3", "INTERNAL_BRIEFING", "ORGANISE", "DONE", "Phổ biến nội bộ", null);

        assertThat(case1.page()).contains("<b>Phổ biến nội bộ:</b> Thời gian: chưa ghi ngày.");
    }

    private static List<ActivityFact.Result> spread(String text) {
        return List.of(new ActivityFact.Result("SPREAD", text));
    }

    @Test
    @Tag("DN-22")
    void theAssessmentHasStrengthsAndLimitationsWithTheirCause() {
        case1.written = new Written(
                Map.of(),
                List.of(
                        new Strength("Chấp hành nghiêm túc", "Triển khai kịp thời.", null),
                        new Strength("Bám sát chủ đề", "Đúng định hướng của tỉnh.", null),
                        new Strength("Lồng ghép hiệu quả", "Gắn với việc thường xuyên.", null),
                        new Strength("Nâng cao nhận thức", "Cán bộ hiểu hơn.", null)),
                List.of(
                        new Limitation(
                                "Còn tập trung vào tuyên truyền", "Ít sự kiện.", "thời gian chuẩn bị ngắn.", null),
                        new Limitation("Khó đo lường", "Còn định tính.", "văn hóa khó đo.", null),
                        new Limitation("Tính bền vững", "Cần giữ động lực.", "chỉ làm trong tháng 4.", null)),
                List.of(),
                List.of(),
                List.of());

        assertThat(case1.page())
                .containsSubsequence(
                        "1. Ưu điểm",
                        "Chấp hành nghiêm túc:",
                        "Triển khai kịp thời.",
                        "Bám sát chủ đề:",
                        "Đúng định hướng của tỉnh.",
                        "Lồng ghép hiệu quả:",
                        "Gắn với việc thường xuyên.",
                        "Nâng cao nhận thức:",
                        "Cán bộ hiểu hơn.",
                        "2. Tồn tại, hạn chế",
                        "Còn tập trung vào tuyên truyền:",
                        "Ít sự kiện. Nguyên nhân: thời gian chuẩn bị ngắn.",
                        "Khó đo lường:",
                        "Còn định tính. Nguyên nhân: văn hóa khó đo.",
                        "Tính bền vững:",
                        "Cần giữ động lực. Nguyên nhân: chỉ làm trong tháng 4.");
    }

    @Test
    @Tag("DN-23:part")
    void recommendationsAreGroupedByAddresseeWithTheirVerb() {
        case1.written = new Written(
                Map.of(),
                List.of(),
                List.of(),
                List.of(
                        new Recommendation("Sở Công Thương", "sct", "tiếp tục", "lồng ghép vào kế hoạch năm."),
                        new Recommendation("UBND tỉnh", "ubnd", "đề nghị", "tạo cơ chế phối hợp."),
                        new Recommendation("Sở Công Thương", "sct", "tổ chức", "tập huấn định kỳ.")),
                List.of(),
                List.of());

        assertThat(case1.page())
                .containsSubsequence(
                        "V. Đề xuất, kiến nghị",
                        "1. Đối với Sở Công Thương",
                        "Tiếp tục lồng ghép vào kế hoạch năm.",
                        "Tổ chức tập huấn định kỳ.",
                        "2. Đối với UBND tỉnh",
                        "Đề nghị UBND tỉnh tạo cơ chế phối hợp.");
    }

    @Test
    @Tag("DN-24")
    void headingsAreNumberedByTheirPlace() {
        assertThat(Headings.of(case1.report()).stream().map(entry -> entry.label() + " " + entry.id()))
                .containsExactly(
                        "I s1", "1 s1-1", "2 s1-2", "II s2", "1 s2-1", "2 s2-2", "3 s2-3", "4 s2-4", "III s3", "1 s3-1",
                        "2 s3-2", "IV s4", "1 s4-1", "2 s4-2", "V s5");
        assertThat(case1.page()).contains("I. Mở đầu</h2>", "III. Kết quả đạt được</h2>", "2. Tồn tại, hạn chế</h3>");
        assertThat(case1.page())
                .containsSubsequence(
                        "I. Mở đầu</h2>",
                        "2. Căn cứ pháp lý và văn bản chỉ đạo</h3>",
                        "<ul><li>Văn bản số 4198/UBND-KGVX",
                        "<li>Kế hoạch số 433-KH/TU",
                        "II. Tình hình triển khai</h2>");
    }

    @Test
    @Tag("DN-25")
    @Tag("DN-26")
    void openingAndClosingFormulasComeFromTheCitation() {
        assertThat(case1.page())
                .contains("Thực hiện chỉ đạo của Sở Công Thương tại Văn bản số 572/SCTKHTCTH ngày 22/4/2025 về việc"
                        + " triển khai hưởng ứng Ngày Sáng tạo")
                .contains(
                        "Trên đây là báo cáo kết quả triển khai hưởng ứng Ngày Sáng tạo và Đổi mới sáng tạo thế giới năm"
                                + " 2025 của Văn phòng Sở./.");
    }

    @Test
    @Tag("DN-27")
    void anAbbreviationIsWrittenOutWhereItIsFirstUsedAndListedOnce() {
        case1.written = DongNai.written(
                Map.of("s1-1", "Ngày WCID thúc đẩy ĐMST.\nĐMST cần CBCCVC.", "s4-1", "ĐMST được chú trọng."),
                List.of(
                        new Abbreviation("ĐMST", "đổi mới sáng tạo"),
                        new Abbreviation("CBCCVC", "cán bộ, công chức, viên chức"),
                        new Abbreviation("FTA", "hiệp định thương mại tự do")));

        assertThat(case1.page())
                .contains("Ngày World Creativity and Innovation Day (WCID) thúc đẩy đổi mới sáng tạo (ĐMST).")
                .contains("<p>ĐMST cần cán bộ, công chức, viên chức (CBCCVC).</p>", "<p>ĐMST được chú trọng.</p>")
                .contains("<td>ĐMST</td>", "<td>đổi mới sáng tạo</td>")
                .doesNotContain("<td>FTA</td>");
    }

    @Test
    @Tag("DN-27")
    void allTenAbbreviationsOfTheReportAreExplained() {
        var given = List.of(
                new Abbreviation("SCT", "Sở Công Thương"),
                new Abbreviation("VPS", "Văn phòng Sở"),
                new Abbreviation("ĐMST", "đổi mới sáng tạo"),
                new Abbreviation("CĐS", "chuyển đổi số"),
                new Abbreviation("KHCN", "khoa học và công nghệ"),
                new Abbreviation("CBCCVC", "cán bộ, công chức, viên chức"),
                new Abbreviation("AI", "trí tuệ nhân tạo"),
                new Abbreviation("FTA", "hiệp định thương mại tự do"),
                new Abbreviation("VNeID", "định danh điện tử quốc gia"));
        case1.written = DongNai.written(
                Map.of("s1-1", "VPS của SCT hưởng ứng WCID: CBCCVC học AI, FTA, VNeID; gắn KHCN, ĐMST với CĐS."),
                given);

        assertThat(case1.page())
                .contains("Văn phòng Sở (VPS) của Sở Công Thương (SCT) hưởng ứng")
                .contains("<td>WCID</td>\n<td>World Creativity and Innovation Day</td>")
                .contains(given.stream()
                        .map(one -> "<td>%s</td>\n<td>%s</td>".formatted(one.shortForm(), one.full()))
                        .toList());
    }

    @Test
    @Tag("DN-28")
    void writtenParagraphsStandBesideGeneratedBlocksThatNameTheirSources() {
        case1.activity("a6", "TRAINING", "ORGANISE", "DONE", "Tập huấn chuyển đổi số", LocalDate.of(2025, 4, 11));
        case1.written = DongNai.written(Map.of("s2-3", "Sở đã tổ chức nhiều hoạt động."), List.of());

        assertThat(case1.page())
                .containsSubsequence(
                        "id=\"s2-3\"",
                        "<div class=\"written\"><p>Sở đã tổ chức nhiều hoạt động.</p>",
                        "<div data-generated=\"true\">",
                        "data-sources=\"a6@3\"",
                        "Tập huấn chuyển đổi số. Thời gian: ngày 11/4/2025.");
    }

    @Test
    void nothingHappenedIsSaidOnlyWhereSomebodyAnsweredSo() {
        assertThat(case1.page()).doesNotContain(Absence.NOTHING_HAPPENED).contains(Absence.NOTHING_KNOWN);
        case1.written = new Written(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of("s2-3"));

        assertThat(case1.page()).containsSubsequence("id=\"s2-3\"", Absence.NOTHING_HAPPENED, "id=\"s2-4\"");
    }

    @Test
    @Tag("DN-32:part")
    void thePageIsInVietnameseLaidOutAsADocumentAndEscapesEveryText() {
        case1.written = DongNai.written(Map.of("s1-1", "<script>alert(1)</script>"), List.of());

        assertThat(case1.page())
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Times New Roman")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void changingOneFactChangesTheReport() {
        case1.activity("a1", "BANNER", "RESPOND", "DONE", "Treo băng rôn", null);
        var before = case1.page();
        case1.activities.clear();
        case1.activity("a1", "BANNER", "RESPOND", "DONE", "Treo hai băng rôn", null);

        assertThat(case1.page()).isNotEqualTo(before);
    }

    @Test
    void theSameFactsMakeTheSamePage() {
        assertThat(case1.page()).isEqualTo(new DongNai().page());
    }
}
