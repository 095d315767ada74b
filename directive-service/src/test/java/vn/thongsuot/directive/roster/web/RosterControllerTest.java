package vn.thongsuot.directive.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.roster.Enrolled;
import vn.thongsuot.directive.roster.Enrolling;
import vn.thongsuot.directive.unit.Unit;
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

    @Test
    void theCommunesOfAProvinceComeBelowItWhicheverWayItCame() {
        controller.provinces(service.command(ADMINISTRATOR), false);
        var delivered = service.units.told().stream()
                .map(told -> told.id())
                .filter(id -> service.units
                        .find(TENANT, id)
                        .orElseThrow()
                        .state()
                        .name()
                        .endsWith("Đồng Nai"))
                .findFirst()
                .orElseThrow();
        assertThat(communes(service).parent()).isEqualTo(delivered);

        var other = new InMemoryService();
        var own = other.unit("""
                {"name": "UBND tỉnh Đồng Nai", "kind": "PEOPLES_COMMITTEE", "level": "PROVINCE", "system": "STATE",
                 "identifiers": [{"scheme": "territory", "value": "75", "verified": true}]}""");
        other.unitCopies.know(TENANT, own, 2, province("PEOPLES_COMMITTEE"));
        other.unitCopies.know(TENANT, "party", province("PARTY_COMMITTEE"));
        assertThat(communes(other).parent()).isEqualTo(own);
    }

    @Test
    void aProvinceThatIsThereTwiceIsNotGuessed() {
        service.unitCopies.know(TENANT, "one", province("PEOPLES_COMMITTEE"));
        service.unitCopies.know(TENANT, "two", province("PEOPLES_COMMITTEE"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> communes(service))
                .satisfies(refused -> assertThat(refused.refusal().violations())
                        .extracting(fault -> fault.pointer() + " " + fault.rule())
                        .containsOnly("/units/2/parent unknown-code", "/units/3/parent unknown-code"));
    }

    private static UnitCopy province(String kind) {
        return new UnitCopy(
                "Tỉnh",
                null,
                null,
                kind,
                "PROVINCE",
                "STATE",
                null,
                null,
                null,
                true,
                1,
                List.of(new UnitCopy.Identifier("territory", "75", null, null, true)));
    }

    /** Takes in two communes of Đồng Nai; answers the second. */
    private static Unit communes(InMemoryService service) {
        var csv = """
                Mã;Tên đơn vị;Loại;Cấp;Hệ thống;Trực thuộc (mã);Mã hành chính;Từ ngày
                x1;Ủy ban nhân dân phường Biên Hòa;UBND;Xã;Nhà nước;tinh-75;99991;01/07/2025
                x2;Ủy ban nhân dân xã Ví Dụ;UBND;Xã;Nhà nước;tinh-75;99992;01/07/2025
                """;
        var file = new MockMultipartFile("file", "xa.csv", null, csv.getBytes(StandardCharsets.UTF_8));
        var controller = new RosterController(
                new Enrolling(service.units, service.positions, service.access),
                service.organisation,
                Uploads.standard());
        assertThat(controller
                        .take(service.command(ADMINISTRATOR), file, false, null)
                        .units()
                        .added())
                .isEqualTo(2);
        return service.units.told().stream()
                .map(told -> service.units.find(TENANT, told.id()).orElseThrow().state())
                .filter(unit -> unit.name().endsWith("Ví Dụ"))
                .findFirst()
                .orElseThrow();
    }
}
