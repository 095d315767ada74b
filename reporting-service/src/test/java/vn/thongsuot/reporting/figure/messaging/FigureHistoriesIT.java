package vn.thongsuot.reporting.figure.messaging;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.Sources;

/** The same histories as in {@link FigureHistoriesTest}, kept and found by the store. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
class FigureHistoriesIT {

    private static final int QUESTIONS = 15;

    @Autowired
    Cells cells;

    @Autowired
    Sources sources;

    @Autowired
    TenantRegistry tenants;

    @Autowired
    LiveGeneration live;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 17, 2025})
    void theStoreFindsWhatTheFoldFinds(long seed) {
        System.out.println("seed " + seed);
        var history = new History(seed, tenant(), tenant(), cells, sources);
        history.happen(live.number());

        var questions = new Questions(history);
        for (var question = 0; question < QUESTIONS; question++) {
            questions.askAny();
        }
        var tables = new TableQuestions(history);
        tables.askAll();
        tables.askBelowOne();
    }

    private TenantId tenant() {
        var tenant = new TenantId("h-" + UUID.randomUUID().toString().substring(0, 8));
        tenants.ensure(tenant);
        return tenant;
    }
}
