package vn.thongsuot.plan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

class SurroundingsTest {

    private static final TenantId TENANT = new TenantId("ha-noi");

    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final Surroundings surroundings = new Surroundings(new Organisation(units));

    @BeforeEach
    void twoProvinces() {
        know("ha-noi", "Ủy ban nhân dân thành phố Hà Nội", null);
        know("phu-dong", "Ủy ban nhân dân xã Phù Đổng", "ha-noi");
        know("van-hoa", "Phòng Văn hóa - Xã hội", "phu-dong");
        know("dong-nai", "Ủy ban nhân dân tỉnh Đồng Nai", null);
        know("xuan-loc", "Ủy ban nhân dân xã Xuân Lộc", "dong-nai");
    }

    @ParameterizedTest
    @CsvSource({"phu-dong, thành phố", "van-hoa, thành phố", "xuan-loc, tỉnh"})
    void theSuperiorSaysWhetherAProvinceOrACityDirects(String unit, String word) {
        assertThat(surroundings.superior(TENANT, unit).orElseThrow().kind().word())
                .isEqualTo(word);
    }

    @Test
    void aUnitAtTheTopHasNoSuperior() {
        assertThat(surroundings.superior(TENANT, "ha-noi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UBND xã Thuận An, Thuận An",
        "Ủy ban nhân dân phường Bến Thành, Bến Thành",
        "UBND tỉnh Đồng Nai, Đồng Nai",
        "UBND TP. Hồ Chí Minh, Hồ Chí Minh",
        "Ủy ban nhân dân đặc khu Phú Quốc, Phú Quốc",
        "Sở Công Thương, "
    })
    void aBodyOfLocalGovernmentIsNamedAfterItsPlace(String name, @Nullable String place) {
        assertThat(Surroundings.placeIn(name).orElse("")).isEqualTo(Objects.requireNonNullElse(place, ""));
    }

    private void know(String id, String name, @Nullable String parent) {
        units.know(
                TENANT,
                id,
                new UnitCopy(name, null, null, "PEOPLES_COMMITTEE", "COMMUNE", "STATE", parent, null, null, true, 1));
    }
}
