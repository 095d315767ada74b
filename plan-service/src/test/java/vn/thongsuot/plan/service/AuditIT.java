package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who may read what changed in a plan, and what it says. */
class AuditIT extends RunningService {

    @Test
    void theAuditorReadsWhoChangedWhatAsWhichPostBeforeAndAfter() {
        var id = author().post(plan("subject: \"Hưởng ứng\"")).id();
        author().change(id, "\"1\"", plan("subject: \"Hưởng ứng Ngày hội\""));
        author().act(id, "submission", "");
        var told = auditor().get(Client.PLANS + "/" + id + "/audit?limit=2");
        assertThat(told.status()).as(told.text()).isEqualTo(200);
        assertThat(told.body().at("/items/0/version").asInt()).isEqualTo(3);
        var change = told.body().at("/items/1");
        assertThat(change.path("by").asString()).isEqualTo(Neighbours.AUTHOR);
        assertThat(change.at("/posts/0").asString()).isEqualTo("Chuyên viên");
        assertThat(change.path("origin").asString()).isEqualTo("127.0.0.1");
        assertThat(change.path("at").asString()).isNotEmpty();
        assertThat(change.path("changes")).hasSize(1);
        assertThat(change.at("/changes/0/field").asString()).isEqualTo("content.subject");
        assertThat(change.at("/changes/0/before").asString()).isEqualTo("Hưởng ứng");
        assertThat(change.at("/changes/0/after").asString()).isEqualTo("Hưởng ứng Ngày hội");
        var first = auditor()
                .get(Client.PLANS + "/" + id + "/audit?limit=2&cursor="
                        + told.body().path("next").asString());
        assertThat(first.body().path("items")).hasSize(1);
        assertThat(first.body().path("next").isNull()).isTrue();
    }

    @Test
    void whoOnlyDraftsDoesNotReadItAndIsToldWhoDoes() {
        var id = author().post(plan()).id();
        var refused = author().get(Client.PLANS + "/" + id + "/audit");
        assertThat(refused.problem()).isEqualTo("403 right-missing");
        assertThat(refused.body().path("right").asString()).isEqualTo("AUDIT");
        assertThat(refused.body().path("holders")).hasSize(1);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(auditor().get(Client.PLANS + "/nothing/audit").status()).isEqualTo(404);
        assertThat(auditor().get("/api/v1/unheard-of/x/audit").status()).isEqualTo(404);
        assertThat(auditor().get(Client.PLANS + "/nothing/audit?limit=0").problem())
                .isEqualTo("400 malformed limit page-limit");
        var id = author().post(plan()).id();
        assertThat(auditor().get(Client.PLANS + "/" + id + "/audit?cursor=x").problem())
                .isEqualTo("422 invalid cursor unknown-cursor");
    }

    @Test
    void nobodyWritesIt() {
        var id = author().post(plan()).id();
        var path = Client.PLANS + "/" + id + "/audit";
        assertThat(auditor().post(path, "{}").status()).isEqualTo(405);
        assertThat(auditor().delete(path, "\"1\"").status()).isEqualTo(405);
        assertThat(auditor().put(path, 1, "{}").status()).isEqualTo(405);
    }

    private Client auditor() {
        return Client.of(port, issuer.token(tenant, Neighbours.LEADER));
    }
}
