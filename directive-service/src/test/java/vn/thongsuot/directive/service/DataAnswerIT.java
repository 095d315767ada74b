package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.service.Asking.ANSWERS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.platform.tenancy.TenantDatabases;

/** What is kept of an answer, for how long, and who sees it, on the running service. */
@SuppressWarnings("NullAway.Init") // set before each test
class DataAnswerIT extends RunningService {

    @Autowired
    private TenantDatabases databases;

    private String request;
    private String answer;

    @BeforeEach
    void theOfficeIsAsked() {
        var asking = new Asking(province);
        province.post("ghi", province.office, "\"RECORD\"");
        request = asking.sent(province.office);
        answer = ANSWERS + "/"
                + asking.answer(request, province.office).path("id").asString();
    }

    @Test
    void theStoreKeepsTheRowsOfTheLastSaveAlone() {
        for (int version = 1; version <= 3; version++) {
            var saved = province.as("ghi").put(answer, version, Asking.rows("[\"Lần %d\"]".formatted(version)));
            assertThat(saved.status()).as(saved.body().toString()).isEqualTo(200);
        }
        assertThat(databases
                        .of(province.tenant)
                        .getCollection("data-answer-rows")
                        .find())
                .singleElement()
                .satisfies(rows -> assertThat(rows.toString()).contains("Lần 3"));
        var cells = province.as("ghi").get(answer).body().path("cells");
        assertThat(cells.at("/0/0").asString()).isEqualTo("Lần 3");
    }
}
