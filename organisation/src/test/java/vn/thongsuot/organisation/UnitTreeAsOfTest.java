package vn.thongsuot.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreeAsOfTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private final UnitTree tree = new UnitTree(Map.of(
            "province", unit("Tỉnh", null, null, null),
            "district", unit("Huyện", "province", null, JUNE),
            "office", unit("Văn phòng", "district", null, null),
            "commune", unit("Xã", "district", null, JUNE),
            "new-commune", unit("Xã mới", "province", JULY, null),
            "department",
                    renamed(
                            "Sở Khoa học và Công nghệ",
                            former(JUNE, "Sở Thông tin và Truyền thông", "province"),
                            former(LocalDate.of(2025, 12, 31), "Sở Số", "new-commune"))));

    @Test
    void aDayHasTheUnitsThatExistedThen() {
        assertThat(tree.asOf(JUNE).all().keySet())
                .containsExactlyInAnyOrder("province", "district", "office", "commune", "department");
        assertThat(tree.asOf(JULY).all().keySet())
                .containsExactlyInAnyOrder("province", "office", "new-commune", "department");
    }

    @Test
    void aUnitIsCalledAndPlacedAsItWas() {
        assertThat(name(JUNE)).isEqualTo("Sở Thông tin và Truyền thông");
        assertThat(name(JULY)).isEqualTo("Sở Số");
        assertThat(name(LocalDate.of(2026, 1, 1))).isEqualTo("Sở Khoa học và Công nghệ");
        assertThat(tree.asOf(JUNE).ancestors("department")).containsExactly("province");
        assertThat(tree.asOf(JULY).ancestors("department")).containsExactly("new-commune", "province");
    }

    @Test
    void whatWasLeftBelowAnAbolishedUnitHangsBelowTheNextOneAbove() {
        assertThat(tree.asOf(JUNE).ancestors("office")).containsExactly("district", "province");
        assertThat(tree.asOf(JULY).ancestors("office")).containsExactly("province");
    }

    private String name(LocalDate day) {
        return tree.asOf(day).unit("department").orElseThrow().name();
    }

    private static UnitCopy unit(
            String name, @Nullable String parent, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new UnitCopy(name, null, null, "OTHER", "PROVINCE", "STATE", parent, from, until, true, 0);
    }

    private static UnitCopy.Former former(LocalDate until, String name, String parent) {
        return new UnitCopy.Former(until, name, null, null, "OTHER", "PROVINCE", parent);
    }

    private static UnitCopy renamed(String name, UnitCopy.Former... earlier) {
        return new UnitCopy(
                name,
                null,
                null,
                "DEPARTMENT",
                "PROVINCE",
                "STATE",
                "province",
                null,
                null,
                true,
                0,
                List.of(),
                List.of(earlier));
    }
}
