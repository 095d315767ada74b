package vn.thongsuot.plan.pasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Style;

class PastedTextTest {

    @Test
    void aTextOfWordKeepsItsNumberingBoldItalicsAndTables() {
        var sections = sections(Clipboard.ofWord());
        assertThat(sections).extracting(Section::title).containsExactly("MỤC ĐÍCH, YÊU CẦU", "CHỈ TIÊU");
        var aims = sections.getFirst();
        assertThat(aims.numbering()).isEqualTo(Numbering.ARABIC);
        assertThat(aims.sections()).extracting(Section::title).containsExactly("Mục đích", "Yêu cầu");
        var letters = aims.sections().getFirst();
        assertThat(letters.numbering()).isEqualTo(Numbering.LETTER_VIETNAMESE);
        assertThat(letters.sections()).hasSize(2);
        assertThat(letters.sections().getFirst().paragraphs())
                .containsExactly(Paragraph.of(
                        Run.text("Nâng cao nhận thức của "),
                        Run.text("cán bộ", Style.ITALIC),
                        Run.text(" và "),
                        Run.text("người dân", Style.BOLD),
                        Run.text(";")));
        var second = letters.sections().getLast();
        assertThat(second.paragraphs()).hasSize(2);
        assertThat(second.paragraphs().getFirst().runs()).contains(Run.text("đổi mới", Style.BOLD_ITALIC));
        assertThat(second.numbering()).isEqualTo(Numbering.DASH);
        assertThat(second.sections().getFirst().paragraphs())
                .as("a fifth level is no part any more")
                .extracting(Paragraph::words)
                .containsExactly("Gạch đầu dòng thứ nhất", "Ý nhỏ hơn");
        assertThat(aims.sections().getLast().numbering()).isEqualTo(Numbering.DASH);
        assertThat(words(aims.sections().getLast().sections())).containsExactly("Thiết thực, hiệu quả", "Tiết kiệm");
    }

    @Test
    void aTableStandsWhereItStoodAndSpansLeaveEmptyCells() {
        var paragraphs = sections(Clipboard.ofWord()).getLast().paragraphs();
        assertThat(paragraphs).hasSize(2);
        var table = Objects.requireNonNull(paragraphs.getFirst().table());
        assertThat(table.columns()).containsExactly("Chỉ tiêu", "2025", "2026");
        assertThat(table.rows())
                .containsExactly(
                        List.of("Hồ sơ trực tuyến", "80%", "90%"), List.of("", "không thấp hơn năm trước", ""));
        assertThat(paragraphs.getLast().words()).isEqualTo("Các đơn vị căn cứ bảng trên.");
    }

    @Test
    void listsOfOtherProgramsAreNumberedAsTheyCount() {
        var sections = sections("""
            <ol type="I"><li>Một<ol><li>Trong một</li><li><p>Hai</p><ul><li>chấm<ul><li>nhỏ</li></ul></li></ul></li></ol></li>
            <li>Hai lớn</li></ol>
            """);
        assertThat(words(sections)).containsExactly("Một", "Hai lớn");
        var inside = sections.getFirst();
        assertThat(inside.numbering()).isEqualTo(Numbering.ARABIC);
        assertThat(words(inside.sections())).containsExactly("Trong một", "Hai");
        var dots = inside.sections().getLast().sections();
        assertThat(words(dots)).containsExactly("chấm");
        assertThat(words(dots.getFirst().sections())).containsExactly("nhỏ");
    }

    @Test
    void lettersWithoutDjStayAsTheyWereWritten() {
        assertThat(read(letters("a", "b", "c", "d", "đ", "e")).notes()).isEmpty();
        var latin = read(letters("a", "b", "c", "d", "e", "f", "g"));
        assertThat(latin.notes()).isEmpty();
        assertThat(latin.top().numbering()).isEqualTo(Numbering.LETTER_AS_WRITTEN);
        assertThat(read(letters("a", "b", "e")).notes())
                .extracting(Pasted.Note::code, Pasted.Note::words)
                .containsExactly(tuple(Pasted.Code.RENUMBERED, "Ý e"));
    }

    @Test
    void figuresAtTheBeginningOfALineAreNoMarks() {
        for (var words : List.of("1.500 người", "12.5 tỷ đồng", "2025 là năm đầu", "-5 độ", "Nghị quyết", "a b c")) {
            assertThat(PointMark.of(words)).as(words).isEmpty();
        }
        for (var words : List.of("1. Một", "12) Hai", "1.1. Ba", "1.2.3 Bốn", "đ) Năm", "IV. Sáu", "- Bảy", "+ Tám")) {
            assertThat(PointMark.of(words)).as(words).isPresent();
        }
    }

    @Test
    void whatStandsTooDeepStaysAsAParagraph() {
        var read = read("<p>I. A</p><p>1. B</p><p>1.1. C</p><p>a) D</p><p>- E</p>");
        var deepest = read.top()
                .parts()
                .getFirst()
                .parts()
                .getFirst()
                .parts()
                .getFirst()
                .parts()
                .getFirst();
        assertThat(deepest.paragraphs()).hasSize(2);
        assertThat(read.notes()).extracting(Pasted.Note::code).containsExactly(Pasted.Code.TOO_DEEP);
    }

    @Test
    void nothingOfTheMarkUpComesThrough() {
        var read = read("""
            <p onclick="steal()">Đọc <a href="javascript:steal()">ở đây</a><script>steal()</script><img src=x onerror=steal()></p>
            <style>p{background:url(http://x)}</style><iframe src="http://x">khung</iframe><!-- ẩn --><svg><p>hình</p></svg>
            <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
            """);
        var all = read.top().paragraphs().stream().map(Paragraph::words).collect(Collectors.joining("|"));
        assertThat(all)
                .startsWith("Đọc ở đây")
                .contains("<script>alert(1)</script>")
                .doesNotContain("steal", "ẩn", "http");
    }

    @Test
    void whatIsNestedWithoutEndIsReadWithoutRunningOutOfRoom() {
        for (var element : List.of("div", "b", "ul", "table")) {
            var html = ("<" + element + ">").repeat(30_000) + "chữ";
            assertThat(PastedText.lines(html)).as(element).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static String letters(String... marks) {
        return IntStream.range(0, marks.length)
                .mapToObj(index -> "<p>" + marks[index] + ") Ý " + marks[index] + "</p>")
                .collect(Collectors.joining());
    }

    private static List<Section> sections(String html) {
        var count = new int[1];
        return read(html).top().sections(() -> "s" + count[0]++);
    }

    private static Sectioning read(String html) {
        var sectioning = new Sectioning();
        PastedText.lines(html).forEach(sectioning::add);
        return sectioning;
    }

    private static List<String> words(List<Section> sections) {
        return sections.stream().map(Section::words).toList();
    }
}
