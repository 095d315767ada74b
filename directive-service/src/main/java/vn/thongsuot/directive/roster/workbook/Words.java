package vn.thongsuot.directive.roster.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.directive.text.SearchKey;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.directive.unit.UnitSystem;
import vn.thongsuot.organisation.Right;

/**
 * What people write for the values of a field; case, marks and spaces do not matter, and the value's own name will do too.
 *
 * @param words the usual words of each value
 */
record Words<E extends Enum<E>>(Map<E, String> words) {

    static final Words<UnitKind> KINDS = of(
            UnitKind.class,
            Map.ofEntries(
                    Map.entry(UnitKind.PARTY_COMMITTEE, "Đảng ủy"),
                    Map.entry(UnitKind.POLITBURO, "Bộ Chính trị"),
                    Map.entry(UnitKind.PEOPLES_COUNCIL, "HĐND"),
                    Map.entry(UnitKind.PEOPLES_COMMITTEE, "UBND"),
                    Map.entry(UnitKind.GOVERNMENT, "Chính phủ"),
                    Map.entry(UnitKind.NATIONAL_ASSEMBLY, "Quốc hội"),
                    Map.entry(UnitKind.MINISTRY, "Bộ"),
                    Map.entry(UnitKind.AGENCY, "Cục"),
                    Map.entry(UnitKind.DEPARTMENT_OF_MINISTRY, "Vụ"),
                    Map.entry(UnitKind.INSTITUTE, "Viện"),
                    Map.entry(UnitKind.UNIVERSITY, "Trường đại học"),
                    Map.entry(UnitKind.DEPARTMENT, "Sở"),
                    Map.entry(UnitKind.DIVISION, "Phòng"),
                    Map.entry(UnitKind.OFFICE, "Văn phòng"),
                    Map.entry(UnitKind.PUBLIC_SERVICE_UNIT, "Đơn vị sự nghiệp"),
                    Map.entry(UnitKind.FRONT_COMMITTEE, "Ủy ban MTTQ"),
                    Map.entry(UnitKind.MASS_ORGANISATION, "Tổ chức chính trị - xã hội"),
                    Map.entry(UnitKind.ENTERPRISE, "Doanh nghiệp"),
                    Map.entry(UnitKind.SCHOOL, "Trường học"),
                    Map.entry(UnitKind.HEALTH_STATION, "Trạm y tế"),
                    Map.entry(UnitKind.VILLAGE, "Thôn"),
                    Map.entry(UnitKind.RESIDENTIAL_GROUP, "Tổ dân phố"),
                    Map.entry(UnitKind.MEDIA, "Báo, đài"),
                    Map.entry(UnitKind.INTERNATIONAL, "Tổ chức quốc tế"),
                    Map.entry(UnitKind.OTHER, "Khác")));

    static final Words<Level> LEVELS = of(
            Level.class,
            Map.of(
                    Level.INTERNATIONAL, "Quốc tế",
                    Level.CENTRAL, "Trung ương",
                    Level.PROVINCE, "Tỉnh",
                    Level.DISTRICT, "Huyện",
                    Level.COMMUNE, "Xã",
                    Level.SUB_COMMUNE, "Dưới xã"));

    static final Words<UnitSystem> SYSTEMS = of(
            UnitSystem.class,
            Map.of(
                    UnitSystem.STATE, "Nhà nước",
                    UnitSystem.PARTY, "Đảng",
                    UnitSystem.FRONT, "Mặt trận",
                    UnitSystem.OTHER, "Khác"));

    static final Words<Right> RIGHTS = of(
            Right.class,
            Map.of(
                    Right.ADMINISTER, "Quản trị",
                    Right.ISSUE, "Ban hành",
                    Right.RECEIVE, "Tiếp nhận",
                    Right.PLAN, "Lập kế hoạch",
                    Right.APPROVE, "Phê duyệt",
                    Right.RECORD, "Ghi hoạt động",
                    Right.REPORT, "Báo cáo",
                    Right.AUDIT, "Kiểm tra",
                    Right.PUBLISH, "Công bố"));

    private static <E extends Enum<E>> Words<E> of(Class<E> type, Map<E, String> words) {
        var all = new EnumMap<E, String>(type);
        all.putAll(words);
        if (all.size() != type.getEnumConstants().length) {
            throw new IllegalStateException("a value of " + type.getSimpleName() + " has no words");
        }
        return new Words<>(all);
    }

    Optional<E> read(String written) {
        var key = SearchKey.of(written);
        return words.entrySet().stream()
                .filter(entry -> SearchKey.of(entry.getValue()).equals(key)
                        || SearchKey.of(entry.getKey().name()).equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** In the order of the values. */
    List<String> all() {
        return new ArrayList<>(words.values());
    }
}
