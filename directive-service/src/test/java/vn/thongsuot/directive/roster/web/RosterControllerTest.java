package vn.thongsuot.directive.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.roster.Enrolled;
import vn.thongsuot.directive.roster.Enrolling;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.Uploads;

class RosterControllerTest {

    private final InMemoryService service = new InMemoryService();
    private final RosterController controller = new RosterController(
            new Enrolling(service.units, service.positions, service.access), service.organisation, Uploads.standard());

    @Test
    void theFileOfWhoMayNotSendOneIsNotLookedInto() {
        var noWorkbook = new MockMultipartFile("file", "a.xlsx", null, new byte[] {'M', 'Z'});
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> controller.take(service.command(CLERK), noWorkbook, true, null))
                .satisfies(refused -> assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.FORBIDDEN));
    }

    @Test
    void theThirtyFourProvincesComeWithTheirCodesAndNoneTwice() {
        var checked = controller.provinces(service.command(ADMINISTRATOR), true);
        assertThat(checked.units()).isEqualTo(new Enrolled.Counts(34, 0, 0));
        assertThat(service.units.told()).isEmpty();

        controller.provinces(service.command(ADMINISTRATOR), false);
        var made = service.units.told().stream()
                .map(told -> service.units.find(TENANT, told.id()).orElseThrow().state())
                .toList();
        assertThat(made)
                .hasSize(34)
                .allSatisfy(province -> assertThat(province.identifiers())
                        .singleElement()
                        .satisfies(code -> {
                            assertThat(code.value()).matches("\\d\\d");
                            assertThat(code.verified()).isFalse();
                        }));
        assertThat(made)
                .extracting(province -> province.identifiers().getFirst().value())
                .doesNotHaveDuplicates();
        assertThat(made)
                .filteredOn(province -> province.name().contains("thành phố"))
                .hasSize(6);
        assertThat(made.getFirst().name()).isEqualTo("Ủy ban nhân dân thành phố Hà Nội");

        assertThat(controller.provinces(service.command(ADMINISTRATOR), false).units())
                .isEqualTo(new Enrolled.Counts(0, 0, 34));
    }

    @Test
    void aProvinceThatIsThereByItsCodeIsNotMadeAgain() {
        service.unitCopies.know(
                TENANT,
                "own",
                new UnitCopy(
                        "UBND tỉnh Đồng Nai",
                        null,
                        null,
                        "PEOPLES_COMMITTEE",
                        "PROVINCE",
                        "STATE",
                        null,
                        null,
                        null,
                        true,
                        1,
                        List.of(new UnitCopy.Identifier("territory", "75", null, null, true))));
        assertThat(controller
                        .provinces(service.command(ADMINISTRATOR), false)
                        .units()
                        .added())
                .isEqualTo(33);
    }
}
