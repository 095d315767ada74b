package vn.thongsuot.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

/** Units and posts of the tests. */
final class DongNai {

    static final TenantId TENANT = new TenantId("dong-nai");
    static final Caller CLERK = new Caller(TENANT, "vanthu.sct");
    static final Caller FIRST = new Caller(TENANT, "quantri");

    private DongNai() {}

    /** Province above department above office and division; the Party committee stands beside. */
    static Map<String, UnitCopy> units() {
        var units = new HashMap<String, UnitCopy>();
        units.put("province", unit("UBND tỉnh Đồng Nai", "STATE", null, 1));
        units.put("party", unit("Ban Thường vụ Tỉnh ủy", "PARTY", null, 0));
        units.put("department", unit("Sở Công Thương", "STATE", "province", 7));
        units.put("science", unit("Sở Khoa học và Công nghệ", "STATE", "province", 3));
        units.put("division", unit("Phòng Quản lý Công nghiệp", "STATE", "department", 2));
        units.put("office", unit("Văn phòng Sở", "STATE", "department", 1));
        return units;
    }

    static UnitCopy unit(String name, String system, @Nullable String parent, int order) {
        return new UnitCopy(name, null, null, "OTHER", "PROVINCE", system, parent, null, null, true, order);
    }

    static PositionCopy post(String unit, Caller holder, Right... rights) {
        return new PositionCopy(
                unit, "Văn thư", holder.subject(), Set.of(rights), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 30));
    }
}
