package vn.thongsuot.directive.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.directive.directive.Citation;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.DocumentSystem;
import vn.thongsuot.directive.directive.Symbol;
import vn.thongsuot.directive.directive.Urgency;
import vn.thongsuot.directive.reading.Noise.Reason;
import vn.thongsuot.directive.reading.Proposal.Recipient.Listed;
import vn.thongsuot.directive.task.RoleKind;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platformtest.files.PrintedPdf;

class ReadingTest {

    private final Names names = new Names();

    ReadingTest() {
        names.add("Sở Công Thương", "sct");
        names.add("Ủy ban nhân dân tỉnh Đồng Nai", "ubnd");
        names.add("UBND tỉnh", "ubnd");
        names.add("Sở Khoa học và Công nghệ", "skhcn");
        names.add("Văn phòng Sở", "vps");
        names.add("Phòng Kế hoạch - Tài chính - Tổng hợp", "khtcth");
        names.add("Trung tâm Khuyến công và Tư vấn Phát triển Công nghiệp", "khuyencong");
    }

    @Test
    void aDepartmentsLetterIsReadWhole() {
        var text = printed(Documents.LETTER_572);
        var read = propose(text);

        assertThat(value(read.system())).isEqualTo(DocumentSystem.STATE);
        assertThat(value(read.kind())).isEqualTo(DocumentKind.OFFICIAL_LETTER);
        assertThat(value(read.symbol()).raw()).isEqualTo("572/SCT-KHTCTH");
        assertThat(value(read.symbol()).number()).isEqualTo("572");
        assertThat(value(read.date()).value()).isEqualTo("2025-04-22");
        assertThat(value(read.issuer())).isEqualTo(new Proposal.Body("SỞ CÔNG THƯƠNG", "sct"));
        assertThat(value(read.subject()))
                .isEqualTo("triển khai hưởng ứng Ngày Sáng tạo và Đổi mới sáng tạo thế giới năm 2025");
    }

    @ParameterizedTest
    @CsvSource({"KHẨN, URGENT", "THƯỢNG KHẨN, VERY_URGENT", "HỎA TỐC, IMMEDIATE", "HOẢ TỐC, IMMEDIATE"})
    void theStampOfUrgencyIsReadAndIsNoPartOfTheSubject(String stamp, Urgency urgency) {
        var read = propose(printed(Documents.LETTER_572.replace("Kính gửi:", stamp + "\nKính gửi:")));

        assertThat(value(read.urgency())).isEqualTo(urgency);
        assertThat(Objects.requireNonNull(read.urgency()).place().quote()).isEqualTo(stamp);
        assertThat(value(read.subject())).endsWith("thế giới năm 2025");
        assertThat(propose(printed(Documents.LETTER_572.replace("Giám đốc", "Việc này rất khẩn. Giám đốc")))
                        .urgency())
                .isNull();
    }

    @Test
    void whatItRestsOnIsFoundWithDayIssuerAndSubject() {
        var cited = propose(printed(Documents.LETTER_572)).citations();

        assertThat(cited)
                .extracting(one -> one.value().symbol().raw())
                .containsExactly("4198/UBND-KGVX", "614/SoKHCN-CN");
        var first = cited.get(0).value();
        assertThat(first.date()).isEqualTo(LocalDate.of(2025, 4, 15));
        assertThat(first.issuer()).isEqualTo(new Proposal.Body("UBND tỉnh", "ubnd"));
        assertThat(first.subject()).isEqualTo("đón Ngày Sáng tạo thế giới");
        assertThat(first.relation()).isEqualTo(Citation.Relation.CARRIES_OUT);
        assertThat(first.place()).isEqualTo(Citation.Place.LEGAL_BASIS);
        assertThat(cited.get(1).value().issuer()).isEqualTo(new Proposal.Body("Sở Khoa học và Công nghệ", "skhcn"));
    }

    @Test
    void whoIsToDoWhatByWhenIsFound() {
        var tasks = propose(printed(Documents.LETTER_572)).tasks();

        assertThat(tasks).extracting(one -> one.value().label()).containsExactly("1", "2", "3");
        assertThat(tasks.get(0).value().roles())
                .extracting(role -> role.role() + " " + role.body().unit())
                .containsExactly("LEAD vps", "COORDINATE khtcth");
        assertThat(tasks.get(0).value().deadline())
                .isEqualTo(new Deadline("hoàn thành trước ngày 30/4/2025", LocalDate.of(2025, 4, 29)));
        assertThat(tasks.get(1).value().roles())
                .extracting(role -> role.role() + " " + role.body().unit())
                .containsExactly("FOCAL_POINT khtcth");
        assertThat(tasks.get(2).value().roles())
                .extracting(role -> role.role() + " " + role.body().unit())
                .containsExactly("LEAD khuyencong");
        assertThat(Objects.requireNonNull(tasks.get(2).value().deadline()).date())
                .isEqualTo(LocalDate.of(2025, 5, 5));
    }

    @Test
    void addresseesAndDistributionListAreFound() {
        var recipients = propose(printed(Documents.LETTER_572)).recipients();

        assertThat(recipients)
                .extracting(
                        one -> one.value().listed() + " " + one.value().body().name())
                .containsExactly(
                        "ADDRESSEE Các phòng, đơn vị thuộc Sở",
                        "DISTRIBUTION UBND tỉnh (báo cáo)",
                        "DISTRIBUTION Văn phòng Sở");
        assertThat(recipients.get(2).value().body().unit()).isEqualTo("vps");
        assertThat(recipients.get(2).confidence()).isEqualTo(Found.Confidence.STATED);
        assertThat(recipients.get(0).confidence()).isEqualTo(Found.Confidence.GUESSED);
    }

    @Test
    void everyFindingQuotesTheWordsItRestsOn() {
        var text = printed(Documents.LETTER_572);
        var read = propose(text);

        for (var found : List.of(
                Objects.requireNonNull(read.symbol()),
                Objects.requireNonNull(read.date()),
                Objects.requireNonNull(read.subject()),
                read.citations().get(0),
                read.tasks().get(0),
                read.deadlines().get(0))) {
            var place = found.place();
            assertThat(text.content().substring(place.from(), place.to())).startsWith(place.quote());
            assertThat(place.page()).isEqualTo(1);
        }
        assertThat(read.symbol().place().quote()).isEqualTo("572/SCT-KHTCTH");
    }

    @Test
    void anIssuerWhoseNameTakesTwoLinesIsFound() {
        var read = propose(printed(Documents.LETTER_4198));

        assertThat(value(read.issuer()).unit()).isEqualTo("ubnd");
        assertThat(value(read.symbol()).raw()).isEqualTo("4198/UBND-KGVX");
        assertThat(read.citations())
                .extracting(one -> one.value().symbol().raw())
                .containsExactly("433-KH/TU", "57-NQ/TW");
        assertThat(read.citations().get(0).value().relation()).isEqualTo(Citation.Relation.BASED_ON);
        assertThat(read.deadlines()).extracting(one -> one.value().date()).containsExactly(LocalDate.of(2025, 5, 31));
        assertThat(read.recipients())
                .filteredOn(one -> one.value().listed() == Listed.ADDRESSEE)
                .extracting(one -> one.value().body().name())
                .containsExactly("Các Sở, ban, ngành", "Sở Công Thương");
    }

    @Test
    void aTaskKeepsPartnersThatAreNoUnitInWords() {
        var task = propose(printed(Documents.LETTER_4198)).tasks().get(0);

        assertThat(task.value().roles())
                .extracting(role -> role.role() + " " + role.body().unit())
                .containsExactly("LEAD skhcn", "COORDINATE sct", "COORDINATE null");
        assertThat(task.value().roles().get(2).role()).isEqualTo(RoleKind.COORDINATE);
        assertThat(task.confidence()).isEqualTo(Found.Confidence.GUESSED);
    }

    @Test
    void aPartyResolutionIsReadByThePartysRules() {
        var read = propose(printed(Documents.RESOLUTION_57));

        assertThat(value(read.system())).isEqualTo(DocumentSystem.PARTY);
        assertThat(value(read.kind())).isEqualTo(DocumentKind.RESOLUTION);
        assertThat(value(read.symbol()).normalised()).isEqualTo("57-NQ/TW");
        assertThat(value(read.symbol()).flags()).isEmpty();
        assertThat(value(read.date()).value()).isEqualTo("2024-12-22");
        assertThat(value(read.issuer()).name()).isEqualTo("BỘ CHÍNH TRỊ");
        assertThat(value(read.subject()))
                .isEqualTo("về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia");
        assertThat(read.tasks()).isEmpty();
    }

    @Test
    void aMinistrysLetterIsRead() {
        var read = propose(printed(Documents.LETTER_4652));

        assertThat(value(read.symbol()).raw()).isEqualTo("4652/BKHCN-ĐMST");
        assertThat(value(read.issuer()).name()).isEqualTo("BỘ KHOA HỌC VÀ CÔNG NGHỆ");
        assertThat(value(read.subject())).isEqualTo("hưởng ứng Ngày hội Đổi mới sáng tạo quốc gia 01-10");
        assertThat(read.deadlines())
                .extracting(Found::value)
                .containsExactly(new Deadline("trước ngày 15/10/2025", LocalDate.of(2025, 10, 14)));
    }

    @Test
    void blanksOfADraftStayBlank() {
        var read = propose(printed(Documents.PLAN_THUAN_AN));

        assertThat(value(read.kind())).isEqualTo(DocumentKind.PLAN);
        assertThat(value(read.symbol()).number()).isNull();
        assertThat(value(read.symbol()).flags()).containsExactly(Symbol.Flag.NUMBER_BLANK);
        assertThat(value(read.date()).value()).isEqualTo("2025");
        assertThat(read.citations())
                .extracting(one -> one.value().symbol().raw())
                .containsExactly("4652/BKHCN-ĐMST", "3886/SKHCN-ĐMST");
        assertThat(read.citations().get(0).value().subject())
                .isEqualTo("hưởng ứng Ngày hội đổi mới sáng tạo quốc gia 01-10");
        assertThat(read.tasks()).isEmpty();
    }

    @Test
    void furnitureOfAPageIsNoiseAndStaysInTheText() {
        var text = printed(Documents.WEB_PAGE);
        var noise = Reading.noise(text);

        assertThat(noise)
                .extracting(one -> one.reason() + " " + text.content().substring(one.from(), one.to()))
                .contains(
                        "COUNTER Số lượt truy cập",
                        "COUNTER 5873098",
                        "BREADCRUMB / Tin tức",
                        "FOOTNOTE_MARK 2",
                        "FOOTNOTE_MARK 10",
                        "FOOTNOTE_MARK 4",
                        "FOOTNOTE_MARK 36",
                        "SIDEBAR Tin bài khác",
                        "SIDEBAR Quảng cáo",
                        "SIDEBAR acecook",
                        "SIDEBAR song-gia-tri");
        assertThat(noise)
                .filteredOn(one -> one.reason() == Reason.FOOTNOTE_MARK)
                .hasSize(4);
        assertThat(text.content()).contains("5873098", "Tin bài khác", "doanh nghiệp10");
    }

    @Test
    void nothingIsProposedFromNoise() {
        var text = printed(Documents.WEB_PAGE);
        var read = propose(text);

        assertThat(read.citations())
                .extracting(one -> one.value().symbol().raw())
                .containsExactly("572/SCTKHTCTH");
        assertThat(value(read.kind())).isEqualTo(DocumentKind.REPORT);
        assertThat(Objects.requireNonNull(read.kind()).confidence()).isEqualTo(Found.Confidence.GUESSED);
        assertThat(value(read.date()).value()).isEqualTo("2025-05-05");
        assertThat(value(read.subject())).startsWith("Văn phòng Sở - Sở Công Thương báo cáo");
        assertThat(read.tasks()).isEmpty();
        assertThat(read.symbol()).isNull();
    }

    @Test
    void theSameTextWithoutItsNoiseMarksWouldProposeFromIt() {
        var text = printed(Documents.WEB_PAGE);

        assertThat(Reading.propose(text, List.of(), names).citations())
                .extracting(one -> one.value().symbol().raw())
                .contains("99/UBND-KT");
    }

    @Test
    void runningHeadsAndPageNumbersAreFurniture() {
        var text =
                printed("Công báo số 12\nMột dòng đầu\f2\nCông báo số 12\nMột dòng nữa\f3\nCông báo số 12\nDòng cuối");

        assertThat(Reading.noise(text))
                .extracting(one -> one.reason() + " " + text.content().substring(one.from(), one.to()))
                .containsExactly("FURNITURE 2", "FURNITURE Công báo số 12", "FURNITURE 3", "FURNITURE Công báo số 12");
    }

    private DocumentText printed(String text) {
        var pdf = FileUse.of("letters", FileType.PDF);
        try (var file = Uploads.standard().receive(new ByteArrayInputStream(PrintedPdf.of(text)), "a.pdf", pdf)) {
            return file.text();
        }
    }

    private Proposal propose(DocumentText text) {
        return Reading.propose(text, Reading.noise(text), names);
    }

    private static <T> T value(@org.jspecify.annotations.Nullable Found<T> found) {
        return Objects.requireNonNull(found).value();
    }
}
