package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.reporting.check.FullCheck;
import vn.thongsuot.reporting.check.FullChecks;

@Tag("once")
class BadSelfCheckInputIT extends RunningService {

    @Autowired
    FullChecks checks;

    @Test
    void onlyWhoeverAdministersComparesFiguresAndSeesWhatDiffers() {
        assertThat(reader().post(SelfCheckIT.CHECKS, "").code()).isEqualTo("right-missing");
        assertThat(head().get(SelfCheckIT.CHECKS + "/latest").code()).isEqualTo("right-missing");
        assertThat(reader().get(SelfCheckIT.DIFFERENCES).code()).isEqualTo("right-missing");
        assertThat(administrator().get(SelfCheckIT.CHECKS + "/latest").status()).isEqualTo(404);
        assertThat(checks.latest(tenant)).isEmpty();
    }

    @Test
    void oneFullComparisonRunsAtATime() {
        var now = Instant.now();
        var running = new FullCheck("mine", "quantri", now, null, "", 0, 0, 0, 0);
        checks.begin(tenant, running, "another-instance", now.plusSeconds(600));

        var refused = administrator().post(SelfCheckIT.CHECKS, "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("figure-check-running");
        assertThat(checks.latest(tenant)).contains(checks.latest(tenant).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/figures/differences?limit=0              | 400 | limit  | page-limit
            /api/v1/figures/differences?limit=abc            | 400 | limit  | page-limit
            /api/v1/figures/of-activity/a1?limit=201         | 400 | limit  | page-limit
            /api/v1/figures/of-activity/a1?cursor=-1         | 422 | cursor | unknown-cursor
            /api/v1/figures/of-activity/a1?cursor=4294967295 | 422 | cursor | unknown-cursor
            /api/v1/figures/of-activity/a1?cursor=later      | 422 | cursor | unknown-cursor
            """)
    void aPageThatThereIsNotIsRefused(String path, int status, String pointer, String rule) {
        others().activity("a1", 1, "");
        figures("directive=d1", totalIs("deeds", "1"));

        var answer = administrator().get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    @Test
    void aDeedThatIsNotKnownHasNoFigures() {
        assertThat(reader().get(DeedFiguresIT.OF + "nothing").status()).isEqualTo(404);
        assertThat(reader().get(DeedFiguresIT.OF + "a%00b").status()).isBetween(400, 404);
    }
}
