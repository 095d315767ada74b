package vn.thongsuot.reporting.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.AgreementFact;
import vn.thongsuot.reporting.facts.UnitCodesFact;
import vn.thongsuot.reporting.facts.UnitCodesFact.Code;
import vn.thongsuot.reporting.recommendation.CrossingRecommendations;
import vn.thongsuot.reporting.recommendation.MakingRecommendations;
import vn.thongsuot.reporting.recommendation.MakingRecommendations.Repeated;
import vn.thongsuot.reporting.recommendation.Recommendation;

/** Before whom a request of another tenant stands here, and what has no place here. */
class TakingRequestsTest {

    private static final TenantId MINISTRY = new TenantId("bo-cong-thuong");
    private static final TenantId PROVINCE = new TenantId("dong-nai");
    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
    private static final Code AGENCY = new Code("agency", "G02");

    private final InMemoryAggregates<Recommendation> all = InMemoryAggregates.of(Recommendation.class);
    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final InMemoryReplica<UnitCodesFact> codes =
            InMemoryReplica.impatient(UnitCodesFact.class, "identifiers.value");
    private final InMemoryReplica<AgreementFact> agreements =
            InMemoryReplica.impatient(AgreementFact.class, "counterpart");
    private final TakingRequests taking = new TakingRequests(
            new CrossingRecommendations(
                    all,
                    new MakingRecommendations(
                            all, (tenant, report) -> new Repeated(Map.of(), Map.of(), Map.of()), CLOCK),
                    CLOCK),
            new AgreedRequests(agreements, CLOCK),
            new Organisation(units),
            codes);

    @BeforeEach
    void theProvinceIsAUnitHereAndMayAsk() {
        codes.know(MINISTRY, "dn", new UnitCodesFact("Đồng Nai", List.of(new Code("tenant", PROVINCE.value()))));
        var since = LocalDate.of(2025, 1, 1);
        agreements.know(
                MINISTRY,
                "with",
                new AgreementFact(
                        PROVINCE.value(),
                        List.of(),
                        List.of("RECOMMENDATIONS"),
                        List.of(),
                        List.of(),
                        since,
                        null,
                        AT));
    }

    private void unit(String id, Code... known) {
        units.know(
                MINISTRY, id, new UnitCopy(id, null, null, "MINISTRY", "CENTRAL", "STATE", null, null, null, true, 1));
        codes.know(MINISTRY, id, new UnitCodesFact(id, List.of(known)));
    }

    private Optional<Refused> comes() {
        return comes(1, null);
    }

    private Optional<Refused> comes(long version, @Nullable Instant withdrawnAt) {
        var request = new RequestEnvelope(
                PROVINCE.value(),
                MINISTRY.value(),
                "request",
                "request",
                "series",
                0,
                "UBND tỉnh",
                "Bộ Công Thương",
                List.of(AGENCY),
                new RequestEnvelope.Source("Báo cáo", null, null, null),
                "đề nghị",
                "hướng dẫn.",
                AT,
                withdrawnAt);
        return taking.take(new Delivery<>(MINISTRY, PROVINCE, request.id(), version, "event", request));
    }

    private String addressee() {
        var id = RequestEnvelope.idOf(PROVINCE.value(), MINISTRY.value(), "request");
        return String.valueOf(all.find(MINISTRY, id).orElseThrow().state().addresseeUnit());
    }

    @Test
    void itStandsBeforeTheUnitThatHasTheCode() {
        unit("bo");
        unit("cuc", AGENCY);

        assertThat(comes()).isEmpty();
        assertThat(addressee()).isEqualTo("cuc");
    }

    @Test
    void whoseCodeNobodyHasHereStandsBeforeTheTopThatIsNoOtherTenants() {
        unit("a-partner", new Code("tenant", "ba-dinh"));
        unit("bo");

        assertThat(comes()).isEmpty();
        assertThat(addressee()).isEqualTo("bo");
    }

    @Test
    void whereNoUnitIsKnownItIsRefused() {
        assertThat(comes()).contains(Refused.ADDRESSEE_UNKNOWN);
    }

    @Test
    void whatStandsHereIsTakenBackAlsoWhenNobodyStandsForItsSenderAnyMore() {
        unit("bo");
        assertThat(comes()).isEmpty();
        codes.know(MINISTRY, "dn", 2, new UnitCodesFact("Đồng Nai", List.of()));

        assertThat(comes(2, AT)).isEmpty();
        var id = RequestEnvelope.idOf(PROVINCE.value(), MINISTRY.value(), "request");
        assertThat(all.find(MINISTRY, id).orElseThrow().state().status()).isEqualTo(Recommendation.Status.WITHDRAWN);
    }
}
