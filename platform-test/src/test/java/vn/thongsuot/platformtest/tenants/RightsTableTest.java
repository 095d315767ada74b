package vn.thongsuot.platformtest.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RightsTableTest {

    private final RightsTable table = new RightsTable(List.of("viewer", "PLAN"));

    @Test
    void eachEndpointIsALineInTheOrderOfPaths() {
        table.answered("viewer", new Endpoint("POST", "/api/v1/plans"), 403);
        table.answered("PLAN", new Endpoint("POST", "/api/v1/plans"), 201);
        table.answered("viewer", new Endpoint("GET", "/api/v1/plans"), 200);
        assertThat(table.page("Plans"))
                .startsWith("# Plans\n")
                .contains("| Endpoint | viewer | PLAN |\n|---|---|---|\n")
                .endsWith("| `GET /api/v1/plans` | ✓ | – |\n| `POST /api/v1/plans` | 403 | ✓ |\n");
    }

    @Test
    void anEndpointThatAnswersInTwoWaysShowsBoth() {
        table.answered("viewer", new Endpoint("GET", "/api/v1/plans"), 200);
        table.answered("viewer", new Endpoint("GET", "/api/v1/plans"), 404);
        assertThat(table.page("Plans")).contains("| `GET /api/v1/plans` | 404 ✓ | – |");
    }
}
