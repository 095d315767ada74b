package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void aFileIsNamedByNumberKindAndIssuer() {
        assertThat(name("45", "/KH-UBND", Standing.APPROVED, Format.DOCX)).isEqualTo("45-KH-UBND.docx");
        assertThat(name("7", "/KH-UBND", Standing.SIGNED_COPY_ATTACHED, Format.PDF))
                .isEqualTo("07-KH-UBND.pdf");
        assertThat(name(null, "/KH-UBND", Standing.APPROVED, Format.PDF)).isEqualTo("KH-UBND-chua-so.pdf");
    }

    @Test
    void aDraftSaysSo() {
        assertThat(name(null, "/KH-UBND", Standing.DRAFT, Format.DOCX)).isEqualTo("KH-UBND-du-thao.docx");
        assertThat(name(null, null, Standing.DRAFT, Format.HTML)).isEqualTo("KH-du-thao.html");
        assertThat(name("12", "/QĐ-UBND", Standing.DRAFT, Format.PDF)).isEqualTo("12-QĐ-UBND-du-thao.pdf");
    }

    @Test
    void theHeaderHasTheNameInPlainLettersAndAsItIs() {
        assertThat(new FileName("12-QĐ-UBND.pdf").disposition(true))
                .isEqualTo("attachment; filename=\"12-QD-UBND.pdf\"; filename*=UTF-8''12-Q%C4%90-UBND.pdf");
        assertThat(new FileName("12-KH-UBND.pdf").disposition(false)).startsWith("inline; ");
    }

    @Test
    void nothingThatMisleadsAHeaderOrAFileSystemGetsIn() {
        assertThat(name("4\r\nSet-Cookie: a=b", "/../..\\x\"; filename=evil.exe", Standing.APPROVED, Format.PDF))
                .isEqualTo("4-Set-Cookie-a-b-x-filename-evil-exe.pdf");
        assertThat(name("1", "/" + "X".repeat(500), Standing.APPROVED, Format.PDF))
                .hasSizeLessThan(90);
        assertThatThrownBy(() -> new FileName("../a.pdf")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String name(@Nullable String number, @Nullable String symbol, Standing standing, Format format) {
        return FileName.of(number, symbol, "KH", standing, format).name();
    }
}
