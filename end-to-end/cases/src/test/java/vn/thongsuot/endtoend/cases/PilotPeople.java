package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.endtoend.Api;
import vn.thongsuot.endtoend.Api.Answer;
import vn.thongsuot.endtoend.RunningSuite;

/** The people of the pilot province at the public face. Whoever is told to wait a little asks again. */
record PilotPeople(RunningSuite suite) {

    static final String TENANT = "thi-diem";
    static final String OPERATOR = "vanhanh";
    static final String ADMINISTRATOR = "quantri.thidiem";
    static final String PROVINCE_OFFICER = "chuyenvien.ubnd.thidiem";
    static final String CLERK = "vanthu.so.thidiem";
    static final String OFFICER = "chuyenvien.so.thidiem";
    static final String LEADER = "lanhdao.so.thidiem";

    /** One leader for the ten communes; every commune has an officer of its own. */
    static final String COMMUNE_LEADER = "lanhdao.xa.thidiem";

    static final Duration PATIENCE = Duration.ofSeconds(60);

    Api as(String user) {
        return suite.as(user);
    }

    /** What an act that must succeed answers. */
    JsonNode does(String user, Function<Api, Answer> act) {
        var api = as(user);
        var answer = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> act.apply(api),
                        one -> one.response()
                                .headers()
                                .firstValue("Retry-After")
                                .isEmpty());
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json();
    }

    /** Posts, and names what was made. */
    String makes(String user, String path, String body) {
        return does(user, api -> api.post(path, body)).required("id").asString();
    }

    /** Acts on a thing as it is now. */
    JsonNode acts(String user, String thing, String act, String body) {
        return does(user, api -> api.act(thing + "/" + act, api.get(thing).version(), body));
    }

    /** Reads a report and approves what was read. */
    JsonNode approves(String user, String report) {
        return does(user, api -> api.act(report + "/approval", api.get(report).version(), api.read(report)));
    }

    JsonNode reads(String user, String path) {
        return does(user, api -> api.get(path));
    }
}
