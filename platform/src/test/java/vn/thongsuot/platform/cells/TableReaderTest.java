package vn.thongsuot.platform.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.ReceivedFile;

class TableReaderTest {

    @TempDir
    Path folder;

    @Test
    void aWorkbookThatCannotBeReadIsRefused() throws IOException {
        var path = Files.writeString(folder.resolve("a.xlsx"), "PK not a workbook");
        var file = new ReceivedFile(path, "a.xlsx", FileType.XLSX, 17, "0".repeat(64), DocumentText.none());
        var refused = catchThrowableOfType(RefusedException.class, () -> TableReader.read(file, row -> {}));
        assertThat(refused.refusal()).isEqualTo(Refusal.invalid("file", "workbook-unreadable"));
    }
}
