package vn.thongsuot.reporting.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.reporting.chain.Sha256;

/** Figures of approved reports that everybody reads, published version by version. */
class DataSetIT extends RunningService {

    private static final String PATH = DataSetRequests.PATH;
    private static final String OPEN = DataSetRequests.OPEN;
    private static final String SLUG = "so-lieu-hoat-dong";

    @BeforeEach
    void deedsWereDoneAndDataSetsAreOpen() {
        others().opening(1, List.of("DATA_SETS"));
        others().activity("a1", 1, """
                "title": "Tin, bài", "measurements": [{"indicator": "articles", "value": "1500"}]""");
        figures("directive=d1", totalIs("articles", "1500"));
        await().atMost(PATIENCE).until(() -> outside().get(OPEN).status() == 200);
    }

    @Test
    void whatIsPreviewedIsWhatEverybodyReadsVersionByVersion() {
        var report = approved();
        DataSetRequests.made(head(), "ban-nhap");
        var id = DataSetRequests.made(head(), SLUG);
        assertThat(outside().get(OPEN + "/" + SLUG).status())
                .as("not published")
                .isEqualTo(404);
        assertThat(outside().get(OPEN).body().path("dcat:dataset")).isEmpty();
        var preview = publisher().file(PATH + "/" + id + "/preview?report=" + report);
        var publication = DataSetRequests.publication(publisher(), id, report);
        assertThat(head().post(PATH + "/" + id + "/versions", publication).code())
                .as("who makes the figures does not publish them")
                .isEqualTo("right-missing");
        assertThat(administrator()
                        .post(PATH + "/" + id + "/versions", publication)
                        .code())
                .as("who administers does not publish by that")
                .isEqualTo("right-missing");
        assertThat(publisher().post(PATH + "/" + id + "/versions", publication).status())
                .isEqualTo(200);

        var first = outside().get(OPEN + "?limit=1");
        assertThat(first.body().at("/dcat:dataset/0/dct:identifier").asString())
                .as("a draft hides nothing")
                .isEqualTo(SLUG);
        assertThat(first.header("X-Next-Cursor")).isEmpty();
        assertOnlyThePublisherChangesWhatEverybodyReads(id);
        var csv = outside().file(OPEN + "/" + SLUG + "/1.csv");
        assertThat(csv.body()).isEqualTo(preview.body());
        assertThat(new String(csv.body(), UTF_8).lines())
                .first()
                .isEqualTo("from,to,unit,indicator,name,value,qualifier,unitOfMeasure,reason,approvedOn");
        assertThat(new String(csv.body(), UTF_8)).contains("2025-04-11,2025-05-05,Sở Công Thương,articles,", ",1500,");
        assertThat(csv.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        var json = outside().get(OPEN + "/" + SLUG + "/1.json").body();
        assertThat(json.path("items")
                        .valueStream()
                        .map(row -> row.path("indicator").asString()))
                .contains("articles");
        var beginning = outside().get(OPEN + "/" + SLUG + "/beginning").body();
        assertThat(beginning.path("items")).isEqualTo(json.path("items"));
        assertThat(beginning.path("rows").asInt()).isEqualTo(json.path("items").size());
        assertCached(OPEN + "/" + SLUG + "/1.csv");
        assertThat(outside().get(OPEN + "/" + SLUG + "/latest.json").header("Content-Location"))
                .isEqualTo("1.json");
        assertDescribed(csv.body());
    }

    private void assertOnlyThePublisherChangesWhatEverybodyReads(String id) {
        var body = DataSetRequests.body(SLUG).replace("Số liệu hoạt động", "Các số liệu hoạt động");
        assertThat(head().put(PATH + "/" + id, 2, body).code()).isEqualTo("right-missing");
        assertThat(publisher().put(PATH + "/" + id, 2, body).status()).isEqualTo(200);
        assertThat(outside().get(OPEN + "/" + SLUG).text()).contains("Các số liệu hoạt động");
    }

    private void assertCached(String path) {
        var answer = outside().get(path);
        assertThat(answer.header("Cache-Control")).contains("public").contains("max-age=300");
        assertThat(answer.header("ETag")).startsWith("\"");
        assertThat(answer.header("Last-Modified")).isNotEmpty();
        assertThat(outside()
                        .send(outside().to(path).GET().header("If-None-Match", answer.header("ETag")))
                        .status())
                .isEqualTo(304);
        assertThat(outside()
                        .send(outside().to(path).GET().header("If-Modified-Since", answer.header("Last-Modified")))
                        .status())
                .isEqualTo(304);
    }

    private void assertDescribed(byte[] csv) {
        var set = outside().get(OPEN + "/" + SLUG);
        assertThat(set.header("Content-Type")).startsWith("application/ld+json");
        var told = set.body();
        assertThat(told.at("/@context/dcat").asString()).isEqualTo("http://www.w3.org/ns/dcat#");
        assertThat(told.path("@type").asString()).isEqualTo("dcat:Dataset");
        assertThat(told.at("/dct:publisher/foaf:name").asString()).isEqualTo("Sở Công Thương");
        assertThat(told.at("/dcat:contactPoint/vcard:fn").asString())
                .as("an office")
                .isEqualTo("Văn phòng Sở");
        assertThat(told.at("/dct:license/dct:title").asString()).isEqualTo("Tự do sử dụng, ghi nguồn");
        assertThat(told.at("/dct:temporal/dcat:startDate").asString()).isEqualTo("2025-04-11");
        assertThat(told.at("/dct:accrualPeriodicity/@id").asString()).endsWith("/ANNUAL");
        assertThat(told.path("dcat:distribution")).hasSize(2);
        var file = told.at("/dcat:distribution/0");
        assertThat(file.at("/dcat:downloadURL/@id").asString()).isEqualTo(SLUG + "/1.csv");
        assertThat(file.at("/spdx:checksum/spdx:checksumValue").asString()).isEqualTo(Sha256.of(csv));
        assertThat(outside().get(OPEN).body().at("/dcat:dataset/0/@id").asString())
                .isEqualTo("data-sets/" + SLUG);
        assertThat(set.text()).doesNotContain(Neighbours.HEAD, Neighbours.PUBLISHER, tenant.value());
    }

    @Test
    void aVersionIsTakenBackWithItsReasonAndTheOneBeforeIsTheNewestAgain() {
        var report = approved();
        var id = DataSetRequests.made(head(), SLUG);
        var versions = PATH + "/" + id + "/versions";
        var publication = DataSetRequests.publication(publisher(), id, report);
        publisher().post(versions, publication);
        publisher().post(versions, publication);
        var reason = "{\"reason\": \"Sai đơn vị tính\"}";
        assertThat(head().post(versions + "/2/withdrawal", reason).code()).isEqualTo("right-missing");
        assertThat(publisher().post(versions + "/2/withdrawal", reason).status())
                .isEqualTo(200);

        var gone = outside().get(OPEN + "/" + SLUG + "/2.csv");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.body().path("detail").asString()).isEqualTo("Sai đơn vị tính");
        assertThat(outside().get(OPEN + "/" + SLUG + "/latest.csv").header("Content-Location"))
                .isEqualTo("1.csv");
        assertThat(outside().get(OPEN + "/" + SLUG).text()).contains("Sai đơn vị tính");
        assertThat(publisher().post(versions + "/2/withdrawal", reason).code()).isEqualTo("version-withdrawn");
        assertThat(publisher()
                        .post(versions + "/1/withdrawal", "{\"reason\": \"Hỏi 0900 000 000\"}")
                        .pointer())
                .as("everybody reads the reason")
                .isEqualTo("/reason");
        publisher().post(versions + "/1/withdrawal", reason);
        assertThat(outside().get(OPEN + "/" + SLUG + "/latest.csv").status()).isEqualTo(410);

        assertThat(outside().get(OPEN).body().path("dcat:dataset")).isEmpty();
        assertThat(outside().get(OPEN + "/" + SLUG + "/beginning").status()).isEqualTo(404);

        others().opening(2, List.of());
        await().atMost(PATIENCE).until(() -> outside().get(OPEN).status() == 404);
        assertThat(outside().get(OPEN + "/" + SLUG + "/1.csv").status()).isEqualTo(404);
    }

    @Test
    @Tag("once")
    void whatMustNotLeaveIsRefusedByItsPlace() {
        var body = DataSetRequests.body(SLUG);
        assertRefused(body.replace("\"reason\"", "\"contact\""), "/columns/8", "column-not-open");
        assertRefused(body.replace("\"reason\"", "\"from\""), "/columns", "column-twice");
        assertRefused(body.replace("\"qualifier\", ", ""), "/columns", "value-needs-qualifier");
        assertRefused(body.replace(SLUG, "Số liệu"), "/slug", "slug");
        assertRefused(body.replace("của ngành", "gọi 0900 000 000"), "/description", "personal-data");
        assertRefused(body.replace("\"contact\": \"vps\"", "\"contact\": \"x\""), "/contact", "unknown-unit");
        assertRefused(body.replace("Số liệu hoạt động hưởng ứng", " "), "/title", "not-blank");
        assertThat(author().post(PATH, body).code())
                .as("drafts for another unit")
                .isEqualTo("right-missing");

        var id = DataSetRequests.made(head(), SLUG);
        var draft = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        assertThat(preview(id, draft).rule()).as("not approved").isEqualTo("report-not-publishable");
        assertThat(preview(id, "x").pointer()).isEqualTo("/reports/0");
        assertThat(head().get(PATH + "/" + id + "/preview?report=" + draft).code())
                .isEqualTo("right-missing");
        var report = approved();
        assertThat(publisher()
                        .get(PATH + "/" + id + "/preview?format=xml&report=" + report)
                        .rule())
                .isEqualTo("table-format");
        assertThat(publisher().get(PATH + "/" + id + "/preview").status()).isEqualTo(400);
        var publication = DataSetRequests.publication(publisher(), id, report);
        assertThat(publisher()
                        .post(PATH + "/" + id + "/versions", publication.replaceAll("[0-9a-f]{64}", "0"))
                        .code())
                .isEqualTo("preview-outdated");
        assertThat(publisher()
                        .post(PATH + "/" + id + "/versions", "{\"reports\": []}")
                        .pointer())
                .isIn("/reports", "/digest");
        for (var path : List.of("/1.csv", "/0.csv", "/1.xml", "/latest.csv", "/khac/1.csv", "")) {
            assertThat(outside().get(OPEN + "/" + SLUG + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        reachesAPerson(id);
    }

    /** The name of a unit that says how to reach somebody stops the whole version, before anybody sees it. */
    private void reachesAPerson(String id) {
        others().tell("organisation", "unit.changed", "sct", 2, """
                {"name": "Sở Công Thương 0900 000 000", "kind": "DEPARTMENT", "parent": "ubnd", "level": "PROVINCE",
                 "system": "STATE", "hasAccounts": true, "order": 1, "identifiers": [], "predecessors": [], "successors": []}""");
        var report = approved();
        var refused = await().atMost(PATIENCE).until(() -> preview(id, report), answer -> answer.status() != 200);
        assertThat(refused.pointer()).isEqualTo("/columns/unit");
        assertThat(refused.rule()).isEqualTo("column-reaches-persons");
    }

    private void assertRefused(String body, String pointer, String rule) {
        var answer = head().post(PATH, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    private Answer preview(String id, String report) {
        return publisher().get(PATH + "/" + id + "/preview?format=json&report=" + report);
    }

    private String approved() {
        var id = head().post(Client.REPORTS, ReportIT.DRAFT.replace("\"unit\": \"vps\"", "\"unit\": \"sct\""))
                .id();
        head().post(Client.REPORTS + "/" + id + "/submission", "");
        assertThat(head().approve(id).status()).isEqualTo(200);
        return id;
    }

    private Client outside() {
        return Client.of(port, issuer.token(tenant, "cong-du-lieu-mo", "PUBLIC_READER"));
    }
}
