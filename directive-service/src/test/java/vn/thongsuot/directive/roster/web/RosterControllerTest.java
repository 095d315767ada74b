package vn.thongsuot.directive.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thongsuot.directive.InMemoryService.CLERK;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.roster.Enrolling;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.Uploads;

class RosterControllerTest {

    private final InMemoryService service = new InMemoryService();
    private final RosterController controller =
            new RosterController(new Enrolling(service.units, service.positions, service.access), Uploads.standard());

    @Test
    void theFileOfWhoMayNotSendOneIsNotLookedInto() {
        var noWorkbook = new MockMultipartFile("file", "a.xlsx", null, new byte[] {'M', 'Z'});
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> controller.take(service.command(CLERK), noWorkbook, true))
                .satisfies(refused -> assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.FORBIDDEN));
    }
}
