package vn.thongsuot.platformtest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.Uploads;

class UploadsTest {

    private static final FileUse ANYTHING = new FileUse("anything", EnumSet.allOf(FileType.class));

    /** What a process left that was killed on the way; it is none of this test's. */
    private static final Set<Path> LEFT_BEFORE = Set.copyOf(uploaded());

    private final Uploads uploads = Uploads.standard();

    static List<HostileFile> hostile() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatMeansHarmIsRefusedAndNothingRemains(HostileFile file) throws IOException {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> receive(file.bytes(), file.name(), ANYTHING))
                .satisfies(refused -> assertThat(refused.refusal().violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.pointer()).isEqualTo("file");
                            assertThat(violation.rule()).isEqualTo(file.rule());
                        }));
        assertThat(remains(file.bytes())).isEmpty();
    }

    @Test
    void anOrdinaryPdfPassesAndIsGoneAfterwards() throws IOException {
        var bytes = pdf();
        try (var file = receive(bytes, "Công văn số 12.pdf", FileUse.of("letters", FileType.PDF))) {
            assertThat(file.type()).isEqualTo(FileType.PDF);
            assertThat(file.name()).isEqualTo("Công văn số 12.pdf");
            assertThat(file.sha256()).matches("[0-9a-f]{64}");
            assertThat(remains(bytes)).containsExactly(file.path());
        }
        assertThat(remains(bytes)).isEmpty();
    }

    @Test
    void theWordStreamInATextIsNoStream() throws IOException {
        try (var file = receive(pdf("Phát trực tiếp (live stream) buổi lễ"), "a.pdf", ANYTHING)) {
            assertThat(file.type()).isEqualTo(FileType.PDF);
        }
        try (var file = receive(pdf("A live stream (of data) stream"), "a.pdf", ANYTHING)) {
            assertThat(file.type()).isEqualTo(FileType.PDF);
        }
    }

    @Test
    void anOrdinaryDocumentPassesWithLinksInIt() {
        var link = "<Relationships><Relationship Id=\"a\" Type=\"http://x/hyperlink\" Target=\"https://chinhphu.vn\""
                + " TargetMode=\"External\"/></Relationships>";
        var bytes = OfficePackages.document(Map.of("word/_rels/document.xml.rels", link));
        try (var file = receive(bytes, "a.docx", FileUse.of("letters", FileType.DOCX))) {
            assertThat(file.type()).isEqualTo(FileType.DOCX);
        }
    }

    @Test
    void anArchiveOfFilesThatWouldPassByThemselvesPassesWhereArchivesDo() throws IOException {
        var bytes = OfficePackages.archive(Map.of(
                "Ảnh, biểu/Kế hoạch.pdf", pdf(),
                "ds.docx", OfficePackages.document(Map.of()),
                "ghi chú.txt", "Đã làm".getBytes(StandardCharsets.UTF_8)));
        try (var file = receive(bytes, "minh chứng.zip", ANYTHING)) {
            assertThat(file.type()).isEqualTo(FileType.ZIP);
            assertThat(file.text().content()).contains("Ảnh, biểu/Kế hoạch.pdf", "ds.docx");
        }
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> receive(bytes, "a.zip", FileUse.of("letters", FileType.PDF, FileType.DOCX)))
                .satisfies(refused -> assertThat(
                                refused.refusal().violations().getFirst().rule())
                        .isEqualTo("file-type"));
        assertThatExceptionOfType(RefusedException.class)
                .as("what may not come by itself may not come in an archive")
                .isThrownBy(() -> receive(bytes, "a.zip", FileUse.of("letters", FileType.PDF, FileType.ZIP)))
                .satisfies(refused -> assertThat(
                                refused.refusal().violations().getFirst().rule())
                        .isEqualTo("file-type"));
    }

    @Test
    void eachFileOfAnArchiveIsScreenedByItsNameAndItsText() {
        var seen = new HashSet<String>();
        var screened = Uploads.standard((name, type, text) -> {
            seen.add(name + "|" + type + "|" + text.content().strip());
            return Optional.empty();
        });
        var bytes = OfficePackages.plain(Map.of("tờ/một.csv", "việc thứ nhất", "hai.txt", "việc thứ hai"));
        try (var file = screened.receive(new ByteArrayInputStream(bytes), "a.zip", ANYTHING)) {
            assertThat(file.type()).isEqualTo(FileType.ZIP);
        }
        assertThat(seen)
                .contains("một.csv|CSV|việc thứ nhất", "hai.txt|CSV|việc thứ hai")
                .hasSize(3);
    }

    @Test
    void theBytesDecideAndNotTheName() throws IOException {
        var bytes = pdf();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> receive(bytes, "anh.png", FileUse.of("photos", FileType.PNG)))
                .satisfies(refused ->
                        assertThat(refused.refusal().violations().get(0).rule()).isEqualTo("file-type"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "'C:\\thư mục\\Kế hoạch.csv', Kế hoạch.csv",
        "'a\u202Egpj.csv', agpj.csv",
        "'a\nb.csv', ab.csv",
        "'Kê\u0301 hoạch.csv', 'Kế hoạch.csv'",
        "'..', tep.csv",
        "'a<script>.csv', ascript.csv"
    })
    void namesAreMadeHarmless(String claimed, String kept) {
        try (var file = receive("a;b".getBytes(StandardCharsets.UTF_8), claimed, ANYTHING)) {
            assertThat(file.name()).isEqualTo(kept);
        }
    }

    @Test
    void aLongNameKeepsItsEnding() {
        try (var file = receive("a;b".getBytes(StandardCharsets.UTF_8), "ế".repeat(500) + ".csv", ANYTHING)) {
            assertThat(file.name()).hasSize(200).endsWith(".csv");
        }
    }

    private ReceivedFile receive(byte[] bytes, String name, FileUse use) {
        return uploads.receive(new ByteArrayInputStream(bytes), name, use);
    }

    /** Temporary files with these bytes; other processes may have theirs beside. */
    private static List<Path> remains(byte[] bytes) {
        return uploaded().stream()
                .filter(path -> !LEFT_BEFORE.contains(path))
                .filter(path -> bytes.length > 0 && Arrays.equals(bytes, read(path)))
                .toList();
    }

    private static List<Path> uploaded() {
        try (var files = java.nio.file.Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().matches("thongsuot-.*\\.upload"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path path) {
        try {
            return java.nio.file.Files.readAllBytes(path);
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private static byte[] pdf() throws IOException {
        return pdf(UUID.randomUUID().toString());
    }

    private static byte[] pdf(String title) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
