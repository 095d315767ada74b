package vn.thongsuot.reporting.service;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platformtest.files.SignedPdfs;
import vn.thongsuot.verify.Verify;

/** What the service exports holds by itself, as the program finds that others are given; and no longer when it is touched. */
class BundleIT extends RunningService {

    @TempDir
    Path folder;

    @Autowired
    TenantDatabases databases;

    @BeforeEach
    void deedsWereDone() {
        others().activity("a1", 1, """
                "title": "Tin, bài", "measurements": [{"indicator": "articles", "value": "1500"},
                 {"indicator": "people", "value": "40"}, {"indicator": "banners", "qualifier": "NEARLY", "value": "12.5"}]""");
        others().activity("a2", 1, """
                "coordinators": ["qlcn"], "measurements": [{"indicator": "articles", "value": "20",
                 "period": {"from": "2025-04-21", "to": "2025-04-30", "precision": "DAY"}},
                 {"indicator": "articles", "value": "3", "period": {"from": "2025-05-01", "to": "2025-05-02", "precision": "DAY"}},
                 {"indicator": "people", "value": "7"}, {"indicator": "banners", "qualifier": "GE", "value": "3"}]""");
        others().activity("a3", 1, """
                "period": {"from": "2025-05-01", "to": "2025-05-31", "precision": "MONTH"}""");
        others().activity("a4", 1, """
                "state": "PLANNED", "measurements": [{"indicator": "articles", "value": "9999"}]""");
        figures("directive=d1&unit=sct&from=2025-04-11&to=2025-05-05", totalIs("articles", "1523"));
    }

    @Test
    void aBundleHoldsAndSoDoesTheOneOfALaterReport() throws IOException {
        var first = approved();
        var published = author().get("/api/v1/report-checkpoints/latest").body();
        var second = approved();
        var bundle = bundle(second);

        assertThat(published.path("count").asLong()).isEqualTo(1);
        assertThat(published.path("head").asString())
                .isEqualTo(author().get(Client.REPORTS + "/" + first)
                        .body()
                        .at("/snapshot/hash")
                        .asString());
        assertThat(bundle.keySet())
                .containsExactly(
                        "snapshot.json",
                        "figures.json",
                        "sources-0001.jsonl",
                        "document.html",
                        "document.docx",
                        "document.pdf",
                        "annexes.xlsx",
                        "brief.html",
                        "brief.docx",
                        "brief.pdf",
                        "news.html",
                        "news.docx",
                        "news.pdf",
                        "chain.jsonl",
                        "checkpoint.json",
                        "manifest.json");
        assertThat(verified(
                        bundle, 0, "--checkpoint", "1:" + published.path("head").asString()))
                .contains("Chuỗi: 2 mắt xích", "cộng lại đúng từ 3 hoạt động")
                .contains("Mốc công bố thứ 1 nằm trên chuỗi", "GÓI ĐỨNG VỮNG");
        assertThat(verified(bundle(first), 0, "--lang", "en")).contains("THE BUNDLE HOLDS");
        assertThat(bundle.get("document.pdf"))
                .isEqualTo(reader().file(Client.REPORTS + "/" + second + "/document?format=pdf")
                        .body());
        assertThat(new String(file(bundle, "sources-0001.jsonl"), UTF_8)).doesNotContain("Tin, bài", Neighbours.AUTHOR);
    }

    @Test
    void whatWasTouchedIsNamed() throws IOException {
        approved();
        var bundle = bundle(approved());

        assertThat(verified(changed(bundle, "figures.json", "\"1523\"", "\"1623\""), 1))
                .contains("figures.json: khi duyệt có SHA-256", "‘Số tin, bài’ ghi 1623, cộng lại từ nguồn được 1523");
        assertThat(verified(changed(bundle, "sources-0001.jsonl", "\"1500\"", "\"1600\""), 1))
                .contains("sources-0001.jsonl dòng 1: hoạt động a1@1, chỉ số articles: số 1600 không khớp mã đóng góp");
        assertThat(verified(changed(bundle, "document.html", "<td>1.523</td>", "<td>1.623</td>"), 1))
                .contains("document.html: khi duyệt có SHA-256", "‘Số tin, bài’ phải có 1.523, trang in 1.623");
        var withoutSource = new String(file(bundle, "sources-0001.jsonl"), UTF_8)
                .lines()
                .skip(1)
                .toList();
        assertThat(verified(
                        with(bundle, "sources-0001.jsonl", (String.join("\n", withoutSource) + "\n").getBytes(UTF_8)),
                        1))
                .contains("Thiếu nguồn: hoạt động a1@1");
    }

    @Test
    void figuresOfEveryKindAreFoldedAgain() throws IOException {
        measures("score", "AVERAGE", "AVERAGE");
        measures("staff", "SUM", "LAST");
        measures("rate", "PERCENTAGE", "PERCENTAGE");
        measures("prizes", "DISTINCT", "DISTINCT");
        others().activity("a5", 1, """
                "measurements": [{"indicator": "score", "value": "4"}, {"indicator": "score", "value": "5"},
                 {"indicator": "staff", "value": "20"}, {"indicator": "prizes", "named": ["Giải A", "Giải B"]},
                 {"indicator": "rate", "value": "25", "share": {"numerator": "1", "denominator": "4"}}]""");
        others().activity("a6", 1, """
                "unit": "qlcn", "measurements": [{"indicator": "score", "qualifier": "GE", "value": "3"},
                 {"indicator": "staff", "value": "7"}, {"indicator": "prizes", "named": ["giải  A"]},
                 {"indicator": "rate", "value": "50", "share": {"numerator": "2", "denominator": "4"}},
                 {"indicator": "prizes", "named": ["Giải C"],
                  "period": {"from": "2025-05-05", "to": "2025-05-06", "precision": "DAY"}}]""");
        figures(
                "directive=d1&unit=sct&from=2025-04-11&to=2025-05-05",
                totalIs("prizes", "2").and(totalIs("score", "4")).and(totalIs("staff", "27")));
        var bundle = bundle(approved());

        assertThat(verified(bundle, 0)).contains("cộng lại đúng từ 5 hoạt động", "không xếp được vào kỳ", "a6@1");
        assertThat(new String(file(bundle, "figures.json"), UTF_8))
                .contains("\"numerator\":\"3\",\"denominator\":\"8\"", "\"unitsBy\":\"SUM\",\"timeBy\":\"LAST\"");
        assertThat(verified(changed(bundle, "figures.json", "\"timeBy\":\"LAST\"", "\"timeBy\":\"AVERAGE\""), 1))
                .contains("figures.json: khi duyệt có SHA-256");
        assertThat(verified(changed(bundle, "sources-0001.jsonl", ",\"Giải B\"", ""), 1))
                .contains("gộp lại từ nguồn được 1 (theo đơn vị: đếm tên khác nhau");
    }

    private void measures(String id, String units, String time) {
        others().tell("indicators", "indicator.defined", id, 1, """
                {"code": "%s", "name": "%s", "unitOfMeasure": "lượt", "overUnits": "NONE", "overTime": "NONE",
                 "unitsBy": "%s", "timeBy": "%s", "valueType": "NUMBER"}""".formatted(id, id, units, time));
    }

    @Test
    void aSwappedSnapshotIsNamed() throws IOException {
        var other = bundle(approved());
        var bundle = bundle(approved());

        assertThat(verified(with(bundle, "snapshot.json", file(other, "snapshot.json")), 1))
                .contains("snapshot.json: mắt xích thứ 2 giữ bản có SHA-256", "manifest.json: report là");
    }

    @Test
    void whoApprovesAtOnceGetsAPlaceEach() throws Exception {
        var ids = new ArrayList<String>();
        for (var count = 0; count < 4; count++) {
            ids.add(submitted());
        }
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var approvals = ids.stream()
                    .map(id -> people.submit(() -> head().approve(id)))
                    .toList();
            for (var approval : approvals) {
                assertThat(approval.get().status()).as(approval.get().text()).isEqualTo(200);
            }
        }
        assertThat(ids.stream()
                        .map(id -> author().get(Client.REPORTS + "/" + id)
                                .body()
                                .at("/snapshot/place")
                                .asLong()))
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(verified(bundle(ids.getFirst()), 0)).contains("Chuỗi: 4 mắt xích");
    }

    @Test
    void theSignedCopyComesAlongAndOneThatWasErasedIsToldOf() throws IOException {
        var id = approved();
        assertThat(head().attach(id, SignedPdfs.signedBy("Nguyễn Văn Mẫu")).status())
                .isEqualTo(200);
        assertThat(verified(bundle(id), 0)).contains("signed.pdf: bản ký số đính kèm sau khi duyệt");

        administrator().post(Client.REPORTS + "/" + id + "/signed/erasure", "{\"basis\": \"STATE_SECRET\"}");
        var erased = bundle(id);
        assertThat(erased).doesNotContainKey("signed.pdf");
        assertThat(verified(erased, 0)).contains("signed.pdf: đã xoá theo pháp luật");
    }

    @Test
    void onlyWhatWasApprovedHasOne() {
        var draft = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        assertThat(author().get(Client.REPORTS + "/" + draft + "/bundle").problem())
                .isEqualTo("409 report-not-approved");
        assertThat(author().get(Client.REPORTS + "/nowhere/bundle").status()).isEqualTo(404);
        assertThat(author().get("/api/v1/report-checkpoints/latest").status()).isEqualTo(404);
        assertThat(author().get("/api/v1/report-checkpoints/x").status()).isEqualTo(404);
    }

    @Test
    void whatWasApprovedInAChainOfItsUnitIsReadAsItWasAndHasNone() {
        var id = approved();
        var hash = Command.hash("\n\n\nmột trang".getBytes(UTF_8));
        databases
                .of(tenant)
                .getCollection("report_snapshots")
                .insertOne(new Document("_id", "vps:1")
                        .append("report", id)
                        .append("reportVersion", 2L)
                        .append("hash", hash)
                        .append("at", "2025-05-05T09:15:00Z")
                        .append("page", "một trang")
                        .append("sources", List.of()));
        databases
                .of(tenant)
                .getCollection("reports")
                .updateOne(
                        eq("_id", id),
                        combine(
                                set("state.snapshot.reference", "vps:1"),
                                set("state.snapshot.hash", hash),
                                unset("state.snapshot.place")));

        assertThat(author().get(Client.REPORTS + "/" + id + "/document").text()).isEqualTo("một trang");
        assertThat(author().get(Client.REPORTS + "/" + id + "/bundle").problem())
                .isEqualTo("409 bundle-not-kept");
    }

    private String submitted() {
        var id = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        return id;
    }

    private String approved() {
        var id = submitted();
        var approved = head().approve(id);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        return id;
    }

    private Map<String, byte[]> bundle(String id) throws IOException {
        var answer = reader().file(Client.REPORTS + "/" + id + "/bundle");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".zip");
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(JsonMapper.shared()
                        .readTree(file(files, "manifest.json"))
                        .path("report")
                        .asString())
                .isEqualTo(id);
        return files;
    }

    private static byte[] file(Map<String, byte[]> bundle, String name) {
        return bundle.getOrDefault(name, new byte[0]);
    }

    private static Map<String, byte[]> changed(Map<String, byte[]> bundle, String name, String before, String after) {
        var text = new String(file(bundle, name), UTF_8);
        assertThat(text).contains(before);
        return with(bundle, name, text.replace(before, after).getBytes(UTF_8));
    }

    private static Map<String, byte[]> with(Map<String, byte[]> bundle, String name, byte[] bytes) {
        var touched = new LinkedHashMap<>(bundle);
        touched.put(name, bytes);
        return touched;
    }

    private String verified(Map<String, byte[]> bundle, int exit, String... options) throws IOException {
        var path = folder.resolve("goi.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var file : bundle.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        var said = new ByteArrayOutputStream();
        var args = new ArrayList<>(List.of(options));
        args.add(path.toString());
        assertThat(Verify.run(args, new PrintStream(said, true, UTF_8)))
                .as(said.toString(UTF_8))
                .isEqualTo(exit);
        return said.toString(UTF_8);
    }
}
