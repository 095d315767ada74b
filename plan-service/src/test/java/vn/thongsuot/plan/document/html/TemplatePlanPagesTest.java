package vn.thongsuot.plan.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.thongsuot.plan.document.PrintedBlock;
import vn.thongsuot.plan.document.PrintedPlan;
import vn.thongsuot.plan.document.PrintedRun;
import vn.thongsuot.plan.plan.Style;

class TemplatePlanPagesTest {

    private final TemplatePlanPages pages = new TemplatePlanPages(engine());

    @Test
    @Tag("TA-21")
    void thePageIsVietnameseAndSetOnA4() {
        assertThat(pages.html(plan("Triển khai")))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"vi\">", "size: A4 portrait", "margin: 20mm 15mm 20mm 30mm", "Times New Roman")
                .contains("@top-center { content: counter(page);", "@page :first { @top-center { content: none; } }")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "<h1>KẾ HOẠCH</h1>");
    }

    @Test
    @Tag("TA-01")
    void blanksAreOnThePage() {
        assertThat(pages.html(plan("Triển khai")))
                .contains("ngày … tháng … năm 2025")
                .containsPattern("Số:(\u00a0|&nbsp;){5}/KH-UBND");
    }

    @Test
    @Tag("TA-27")
    void boldAndItalicAreKept() {
        assertThat(pages.html(plan("Triển khai")))
                .contains("a) Treo <b>đậm</b> và <i>nghiêng</i> theo <a href=\"#muc-II\">mục 2</a>");
    }

    @Test
    void everyTextIsEscaped() {
        var html = pages.html(plan("<script>alert('x')</script> & \"y\""));
        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    @Tag("TA-19")
    void thereIsRoomAboveTheSignersName() {
        assertThat(pages.html(plan("Triển khai")))
                .containsSubsequence("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "<div class=\"space\"></div>", "Nguyễn Thị Mẫu");
    }

    private static PrintedPlan plan(String subject) {
        var runs = List.of(
                new PrintedRun("Treo ", Style.PLAIN, null),
                new PrintedRun("đậm", Style.BOLD, null),
                new PrintedRun(" và ", Style.PLAIN, null),
                new PrintedRun("nghiêng", Style.ITALIC, null),
                new PrintedRun(" theo ", Style.PLAIN, null),
                new PrintedRun("mục 2", Style.PLAIN, "#muc-II"));
        return new PrintedPlan(
                null,
                List.of("ỦY BAN NHÂN DÂN", "XÃ THUẬN AN"),
                "Số:" + "\u00a0".repeat(5) + "/KH-UBND",
                "Thuận An, ngày … tháng … năm 2025",
                subject,
                List.of(new PrintedBlock("muc-I", false, "a)", runs)),
                List.of("- Lưu: VT."),
                new PrintedPlan.PrintedSignature(
                        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Nguyễn Thị Mẫu"));
    }

    private static SpringTemplateEngine engine() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }
}
