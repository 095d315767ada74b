package vn.thongsuot.documents.signed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.platformtest.files.SignedPdfs;

class SignedPdfTest {

    @TempDir
    Path folder;

    @Test
    void aSignatureIsSeenWithWhatTheFileSaysOfIt() throws IOException {
        assertThat(seen(SignedPdfs.signedBy("Nguyễn Văn Mẫu")))
                .containsExactly(new SeenSignature("Nguyễn Văn Mẫu", SignedPdfs.AT, true));
    }

    @Test
    void onlyTheLastOfTwoCoversTheWholeFile() throws IOException {
        assertThat(seen(SignedPdfs.signed(SignedPdfs.signedBy("Một"), "Hai")))
                .extracting(SeenSignature::coversWholeFile)
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void whatIsAddedAfterASignatureIsNotCovered() throws IOException {
        var signed = SignedPdfs.signedBy("Một");
        var longer = Arrays.copyOf(signed, signed.length + 40);
        Arrays.fill(longer, signed.length, longer.length, (byte) '\n');
        assertThat(seen(longer)).extracting(SeenSignature::coversWholeFile).containsExactly(false);
    }

    @Test
    void aFileWithoutSignatureHasNone() throws IOException {
        assertThat(seen(SignedPdfs.unsigned())).isEmpty();
    }

    private List<SeenSignature> seen(byte[] pdf) throws IOException {
        var path = Files.write(folder.resolve("signed.pdf"), pdf);
        try (var file = Loader.loadPDF(path.toFile())) {
            return SignedPdf.signatures(file, path);
        }
    }
}
