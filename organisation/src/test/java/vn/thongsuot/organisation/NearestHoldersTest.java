package vn.thongsuot.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Lack;
import vn.thongsuot.platform.aggregate.RightHolders.Holder;
import vn.thongsuot.platform.aggregate.RightHolders.Place;
import vn.thongsuot.platform.identity.Caller;

class NearestHoldersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-21T03:00:00Z"), ZoneOffset.UTC);

    private final MapReplica<UnitCopy> units = new MapReplica<>((unit, value) -> false);
    private final MapReplica<PositionCopy> positions = new MapReplica<>(
            (post, value) -> Set.of(post.subject(), post.unit()).contains(value)
                    || post.rights().stream().anyMatch(right -> right.name().equals(value)));
    private final Organisation organisation = new Organisation(units);
    private final NearestHolders holders = new NearestHolders(
            Access.over(organisation, positions, (tenant, subject) -> subject.equals(DongNai.FIRST.subject()), CLOCK),
            organisation,
            positions,
            CLOCK);

    @BeforeEach
    void theClerkHoldsAPostWithoutRights() {
        DongNai.units().forEach(units::put);
        positions.put("clerk", DongNai.post("office", DongNai.CLERK));
    }

    @Test
    void theNearestPostsUpwardsAreTold() {
        post("province", "Chủ tịch", Right.APPROVE);
        post("department", "Giám đốc", Right.APPROVE);
        post("division", "Trưởng phòng", Right.APPROVE);
        var held = holders.of(DongNai.CLERK, Lack.at("APPROVE", Set.of("office")));
        assertThat(held.unit()).isEqualTo(new Place("office", "Văn phòng Sở"));
        assertThat(held.holders())
                .containsExactly(
                        new Holder("Giám đốc", "Sở Công Thương"), new Holder("Chủ tịch", "UBND tỉnh Đồng Nai"));
        assertThat(held.administrators()).isFalse();
    }

    @Test
    void onlyPostsOfTodayThatGiveTheRightAreTold() {
        post("department", "Văn thư", Right.ISSUE);
        positions.put(
                "past",
                new PositionCopy(
                        "department",
                        "Quyền Giám đốc",
                        "a",
                        Set.of(Right.APPROVE),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2025, 4, 20)));
        assertThat(holders.of(DongNai.CLERK, Lack.at("APPROVE", Set.of("office")))
                        .holders())
                .isEmpty();
    }

    @Test
    void atMostFiveAreToldAndATitleOnce() {
        for (int i = 0; i < 9; i++) {
            post("department", "Phó Giám đốc " + i, Right.APPROVE);
            post("department", "Phó Giám đốc " + i, Right.APPROVE);
        }
        assertThat(holders.of(DongNai.CLERK, Lack.at("APPROVE", Set.of("office")))
                        .holders())
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatNeedsATopIsSoughtAtTheTops() {
        post("department", "Giám đốc", Right.AUDIT);
        post("party", "Bí thư", Right.AUDIT);
        var held = holders.of(DongNai.CLERK, Lack.atTop("AUDIT"));
        assertThat(held.unit()).isNull();
        assertThat(held.holders()).containsExactly(new Holder("Bí thư", "Ban Thường vụ Tỉnh ủy"));
    }

    @Test
    void whatMayBeHeldAnywhereIsSoughtNearTheCallerFirst() {
        post("science", "Văn thư sở khác", Right.ISSUE);
        assertThat(holders.of(DongNai.CLERK, Lack.anywhere("ISSUE")).holders())
                .containsExactly(new Holder("Văn thư sở khác", "Sở Khoa học và Công nghệ"));
        post("department", "Văn thư Sở", Right.ISSUE);
        assertThat(holders.of(DongNai.CLERK, Lack.anywhere("ISSUE")).holders())
                .containsExactly(new Holder("Văn thư Sở", "Sở Công Thương"));
    }

    @Test
    void theFirstAdministratorsAreSaidAsSuchWhereTheyMay() {
        assertThat(holders.of(DongNai.CLERK, Lack.at("ADMINISTER", Set.of("office")))
                        .administrators())
                .isTrue();
    }

    @Test
    void whoHoldsNoPostTodayIsToldOfNoUnitAndNoPost() {
        post("department", "Giám đốc", Right.APPROVE);
        var stranger = new Caller(DongNai.TENANT, "nguoila");
        var held = holders.of(stranger, Lack.at("APPROVE", Set.of("office")));
        assertThat(held.unit()).isNull();
        assertThat(held.holders()).isEmpty();
    }

    @Test
    void aUnitThatIsNotKnownIsNotNamed() {
        post("department", "Giám đốc", Right.APPROVE);
        var held = holders.of(DongNai.CLERK, Lack.at("APPROVE", Set.of("elsewhere")));
        assertThat(held.unit()).isNull();
        assertThat(held.holders()).isEqualTo(List.of());
    }

    private int made;

    private void post(String unit, String title, Right right) {
        made++;
        positions.put(
                "post-" + made,
                new PositionCopy(unit, title, "holder-" + made, Set.of(right), LocalDate.of(2025, 1, 1), null));
    }
}
