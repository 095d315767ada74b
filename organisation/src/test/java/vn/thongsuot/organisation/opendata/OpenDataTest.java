package vn.thongsuot.organisation.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;

class OpenDataTest {

    private static final TenantId TENANT = new TenantId("ha-noi");

    @Test
    void nothingIsOpenThatTheTenantHasNotOpened() {
        var challenges = new OpeningCopy(List.of(OpenList.CHALLENGES), List.of(), "Tự do sử dụng");
        assertThat(openData(challenges).require(TENANT, OpenList.CHALLENGES)).isEqualTo(challenges);
        assertRefused(challenges, OpenList.TASKS);
        assertRefused(new OpeningCopy(List.of(), List.of("d1"), ""), OpenList.TASKS);
        assertRefused(null, OpenList.CHALLENGES);
    }

    @Test
    void thePublicReaderReadsOpenDataAndDoesNothingElse() {
        assertThat(PublicReader.is(List.of("PUBLIC_READER"))).isTrue();
        assertThat(PublicReader.is(List.of("operator"))).isFalse();
        assertThat(PublicReader.mayAsk("GET", "/api/v1/open-data/tasks")).isTrue();
        assertThat(PublicReader.mayAsk("HEAD", "/api/v1/open-data/tasks")).isTrue();
        assertThat(PublicReader.mayAsk("POST", "/api/v1/open-data/tasks")).isFalse();
        assertThat(PublicReader.mayAsk("POST", "/api/v1/open-data/offers")).isTrue();
        assertThat(PublicReader.mayAsk("PUT", "/api/v1/open-data/offers")).isFalse();
        assertThat(PublicReader.mayAsk("POST", "/api/v1/open-data/offers/{id}")).isFalse();
        assertThat(PublicReader.mayAsk("GET", "/api/v1/tasks")).isFalse();
        assertThat(PublicReader.mayAsk("GET", "/api/v1/open-data")).isFalse();
    }

    private static void assertRefused(@Nullable OpeningCopy opening, OpenList list) {
        assertThatThrownBy(() -> openData(opening).require(TENANT, list))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("not-found"));
    }

    private static OpenData openData(@Nullable OpeningCopy opening) {
        return new OpenData(tenant -> Optional.ofNullable(opening));
    }
}
