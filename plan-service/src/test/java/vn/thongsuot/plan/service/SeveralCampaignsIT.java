package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;

/** A plan that answers more than one campaign. */
class SeveralCampaignsIT extends RunningService {

    private static final String SECTIONS = """
            sections: [{"id": "I", "title": "Chủ đề:", "paragraphs": [{"runs": [
              {"kind": "THEME", "target": "%s"}, {"text": " (xem "}, {"kind": "SECTION", "target": "II"}, {"text": ")"}]}]},
              {"id": "II", "title": "Thời gian"}]
            """.formatted(ThuanAn.CAMPAIGN);

    @Test
    void eachIsQuotedAndToldAndTheApprovedPlanKeepsTheirWords() {
        var id = approved(plan(
                "campaign: \"" + Neighbours.PLAIN_CAMPAIGN + "\"",
                "programme: {\"campaigns\": [\"" + ThuanAn.CAMPAIGN + "\"]}",
                SECTIONS));
        var plan = author().get(Client.PLANS + "/" + id).body();
        assertThat(plan.path("campaign").asString()).isEqualTo(Neighbours.PLAIN_CAMPAIGN);
        assertThat(plan.path("campaigns").toString()).isEqualTo("[\"" + ThuanAn.CAMPAIGN + "\"]");
        assertThat(plan.at("/content/programme/campaigns/0").asString()).isEqualTo(ThuanAn.CAMPAIGN);
        assertThat(author().get(Client.PLANS + "/" + id + "/document?format=html")
                        .text())
                .contains("“" + ThuanAn.THEME + "”", "mục II");
    }

    @Test
    void whatIsNotKnownOrNotListedIsRefused() {
        var unknown = author().post(plan("programme: {\"campaigns\": [\"x\"]}"));
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.pointer()).isEqualTo("/programme/campaigns/0");
        var unlisted = author().post(plan("campaign: \"" + Neighbours.PLAIN_CAMPAIGN + "\"", SECTIONS));
        assertThat(unlisted.status()).isEqualTo(422);
        assertThat(unlisted.text()).contains("campaign-not-listed", "/sections/0/paragraphs/0/runs/0/target");
    }
}
