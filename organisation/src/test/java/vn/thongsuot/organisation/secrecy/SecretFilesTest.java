package vn.thongsuot.organisation.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platformtest.files.PrintedPdf;
import vn.thongsuot.platformtest.files.TypedFiles;

class SecretFilesTest {

    private static final FileUse ANY = FileUse.of("any", FileType.PDF, FileType.DOCX, FileType.XLSX, FileType.CSV);
    private static final String HEAD = "UBND TỈNH ĐỒNG NAI\nSố: 9/UBND-NC\n";

    private final Uploads uploads = Uploads.standard(new SecretFiles());

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "Tối mật", "TUYỆT MẬT", "Độ mật: Mật", "Tuyệt\u00A0mật", "T U Y Ệ T  M Ậ T"})
    void aStampInTheHeadOfTheFirstPageIsSeenWhateverItsCase(String stamp) {
        assertThat(answer("a.pdf", PrintedPdf.of(HEAD + stamp + "\nV/v x"))).isEqualTo("state-secret file");
        assertThat(answer("a.docx", TypedFiles.document("UBND TỈNH", stamp, "V/v x")))
                .isEqualTo("state-secret file");
    }

    @Test
    void aStampInTheHeadOfWhatIsEnclosedIsSeen() {
        assertThat(answer("a.pdf", PrintedPdf.of(HEAD + "Kính gửi: Sở\fPHỤ LỤC\nTỐI MẬT\nV/v x")))
                .isEqualTo("state-secret file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT: x", "Phương án (TUYỆT MẬT)"})
    void aMarkedCellIsSeen(String cell) {
        assertThat(answer("a.xlsx", TypedFiles.workbook("TT", "Nội dung", cell)))
                .isEqualTo("state-secret file");
        assertThat(answer("a.csv", bytes("TT;Nội dung\n1;" + cell + "\n"))).isEqualTo("state-secret file");
        assertThat(answer("a.csv", bytes("TT,Nội dung\n1,\"" + cell + "\"\n"))).isEqualTo("state-secret file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TUYỆT MẬT_di dời.pdf", "(MẬT) phương án.pdf", "MẬT.pdf"})
    void aMarkedNameIsSeen(String name) {
        assertThat(answer(name, PrintedPdf.of(HEAD + "V/v x"))).isEqualTo("state-secret file");
    }

    @Test
    void whatOnlySpeaksOfSecretsIsTaken() {
        var words = "Về bảo vệ bí mật nhà nước; mật độ; ong mật; độ mật (Mật, Tối mật)";
        assertThat(answer("bảo mật.pdf", PrintedPdf.of(HEAD + words))).isEqualTo("taken");
        assertThat(answer("a.docx", TypedFiles.document("UBND TỈNH", words))).isEqualTo("taken");
        assertThat(answer("a.xlsx", TypedFiles.workbook("Mật", "mật", words))).isEqualTo("taken");
        assertThat(answer("a.csv", bytes("Mật;mật\n" + words))).isEqualTo("taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Về bảo đảm an toàn, bảo\nmật.",
                "Bảo\nmật",
                "Bảo\nMật",
                "Về chuyển đổi\nsố và an toàn, bảo mật",
                "Số lượng hệ thống thông tin được bảo mật",
                "Bảo\nmật số liệu cá nhân",
                "VỀ BẢO\nMẬT, AN TOÀN THÔNG TIN",
                "VỀ BẢO VỆ BÍ\nMẬT"
            })
    void aLineThatAWordIsPartedByIsNoStamp(String lines) {
        assertThat(answer("a.pdf", PrintedPdf.of(HEAD + lines + "\nKính gửi: Sở")))
                .isEqualTo("taken");
        assertThat(answer("a.docx", TypedFiles.document((HEAD + lines).split("\n"))))
                .isEqualTo("taken");
        assertThat(answer("a.xlsx", TypedFiles.workbook("TT", lines))).isEqualTo("taken");
    }

    @Test
    void aNameInTheCellBeforeHidesNoMark() {
        assertThat(answer("a.csv", bytes("Tên;Độ\nGia Bảo;MẬT\n"))).isEqualTo("state-secret file");
        assertThat(answer("a.csv", bytes("Tên;Độ\nTRẦN GIA BẢO;MẬT\n"))).isEqualTo("state-secret file");
        assertThat(answer("a.csv", bytes("TRẦN GIA BẢO\rMẬT\r"))).isEqualTo("state-secret file");
        assertThat(answer("a.xlsx", TypedFiles.workbook("TRẦN GIA BẢO", "MẬT"))).isEqualTo("state-secret file");
    }

    @Test
    void aMarkThatAFormulaAnswersIsSeen() {
        assertThat(answer("a.xlsx", TypedFiles.calculated("TUYỆT MẬT"))).isEqualTo("state-secret file");
        assertThat(answer("a.xlsx", TypedFiles.calculated("Mật độ dân số"))).isEqualTo("taken");
    }

    private String answer(String name, byte[] bytes) {
        try (var file = uploads.receive(new ByteArrayInputStream(bytes), name, ANY)) {
            assertThat(file.size()).isEqualTo(bytes.length);
            return "taken";
        } catch (RefusedException e) {
            return e.refusal().code() + " "
                    + e.refusal().violations().getFirst().pointer();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
