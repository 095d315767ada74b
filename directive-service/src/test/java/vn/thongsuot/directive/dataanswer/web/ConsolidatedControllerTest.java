package vn.thongsuot.directive.dataanswer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.dataanswer.workbook.ConsolidatedWorkbook;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

class ConsolidatedControllerTest {

    private static final long MOST = ConsolidatedWorkbook.MOST;

    @Test
    void moreThanASheetHoldsComesAsLines() {
        assertThatCode(() -> ConsolidatedController.refuseTooMany(ConsolidatedFormat.XLSX, MOST))
                .doesNotThrowAnyException();
        assertThatCode(() -> ConsolidatedController.refuseTooMany(ConsolidatedFormat.CSV, MOST + 1))
                .doesNotThrowAnyException();
        var refused = catchThrowableOfType(
                RefusedException.class, () -> ConsolidatedController.refuseTooMany(ConsolidatedFormat.XLSX, MOST + 1));
        assertThat(refused.refusal()).isEqualTo(Refusal.invalid("format", "too-many-rows", "1048575"));
    }
}
