package vn.thongsuot.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTextTest {

    @TempDir
    private Path folder;

    @Test
    void cellsAndParagraphsAreLines() throws IOException {
        var text = written(document -> {
            var head = document.createTable(1, 2);
            head.getRow(0).getCell(0).setText("SỞ CÔNG THƯƠNG");
            head.getRow(0).getCell(1).setText("Độc lập - Tự do - Hạnh phúc");
            document.createParagraph().createRun().setText("Số: 5/SCT-VP");
        });
        assertThat(text.pieces())
                .extracting(DocumentText.Piece::text)
                .containsExactly("SỞ CÔNG THƯƠNG", "Độc lập - Tự do - Hạnh phúc", "Số: 5/SCT-VP");
    }

    @Test
    void theHeadOfThePagesComesFirst() throws IOException {
        var text = written(document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("TUYỆT MẬT");
            document.createParagraph().createRun().setText("Nội dung của văn bản");
        });
        assertThat(text.content()).startsWith("TUYỆT MẬT\n");
    }

    @Test
    void whatWasDeletedUnderTrackedChangesIsLeftOut() throws IOException {
        var text = written(document -> {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Giữ lại");
            var deleted = paragraph.getCTP().addNewDel().addNewR();
            deleted.addNewT().setStringValue("Đã xóa");
        });
        assertThat(text.content()).contains("Giữ lại").doesNotContain("Đã xóa");
    }

    @Test
    void aRunWithoutEndIsReadNoFurtherThanAText() throws IOException {
        var path = folder.resolve("long.docx");
        try (var zip = new ZipOutputStream(java.nio.file.Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w='w'><w:p><w:t>abc".getBytes(StandardCharsets.UTF_8));
            var block = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 60; i++) {
                zip.write(block);
            }
            zip.write("</w:t></w:p></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        var text = DocxText.of(path);
        assertThat(text.state()).isEqualTo(DocumentText.State.CUT);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(30_000_000);
    }

    private DocumentText written(Consumer<XWPFDocument> content) throws IOException {
        var path = folder.resolve("a.docx");
        try (var document = new XWPFDocument();
                OutputStream out = java.nio.file.Files.newOutputStream(path)) {
            content.accept(document);
            document.write(out);
        }
        return DocxText.of(path);
    }
}
