package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.WorkFileRequests.FILES;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platformtest.files.PrintedPdf;
import vn.thongsuot.platformtest.tenants.FormFile;

/** A work file on the running service: opened, gathered, closed, taken away and opened again. */
class WorkFileIT extends RunningService {

    @Test
    void whatTheWorkOnADirectiveMadeIsKeptAndTakenAwayAsOne() throws IOException {
        var directive = received();
        tellPlan(directive);
        province.clerk().post(UrgingRequests.URGINGS, UrgingRequests.body(province, directive, "Khẩn trương giúp"));
        var id = province.clerk()
                .post(FILES, WorkFileRequests.body(directive, province.department, "Hồ sơ một lá thư"))
                .id();
        var path = FILES + "/" + id;
        var kinds = await().atMost(Duration.ofSeconds(20)).until(() -> kinds(path), found -> found.contains("PLAN"));
        assertThat(kinds).containsExactly("DIRECTIVE", "PLAN", "URGING");
        assertThat(province.clerk().get(path + "/package").problem()).isEqualTo("409 work-file-open");
        province.clerk().post(path + "/closing", "{}");
        assertThat(province.clerk()
                        .post(path + "/documents", "{\"as\": \"OTHER\", \"subject\": \"x\"}")
                        .problem())
                .isEqualTo("409 work-file-closed");
        assertThat(names(province.clerk().file(path + "/package").body()))
                .contains("muc-luc.pdf", "tai-lieu/0001.pdf", "tai-lieu/0003.pdf", "metadata.json", "manifest.json");
        province.post("giamdoc", province.department, "\"APPROVE\"");
        var reopened = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> province.as("giamdoc").post(path + "/reopening", "{\"reason\": \"Thiếu báo cáo\"}"),
                        answer -> answer.status() == 200);
        assertThat(reopened.body().at("/reopenings/0/reason").asString()).isEqualTo("Thiếu báo cáo");
        assertThat(province.clerk()
                        .get(FILES + "?directive=" + directive + "&unit=" + province.department + "&state=OPEN")
                        .body()
                        .at("/items/0/documentCount")
                        .asInt())
                .isEqualTo(3);
        assertThat(topics.events("thongsuot.work-files", province.tenant).toString())
                .contains("workfile")
                .doesNotContain("một lá thư", "Thiếu báo cáo");
    }

    /** A letter that came as a file, with a recipient that says nothing. */
    private String received() {
        var form = new FormFile("van-ban.pdf", PrintedPdf.of("Số: 1/UBND-VX\nV/v một lá thư"), Map.of());
        var intake = province.clerk()
                .upload("/api/v1/directives/intakes?unit=" + province.department, form)
                .id();
        var directive = province.register(
                        "1/UBND-VX",
                        ", \"subject\": \"V/v một lá thư\", \"issuer\": {\"unit\": \"%s\"}, \"recipients\": [\"%s\"], \"intake\": \"%s\""
                                .formatted(province.department, province.office, intake))
                .id();
        province.assignment(directive, province.office);
        return directive;
    }

    private void tellPlan(String directive) {
        var plan = Map.of(
                "id",
                "plan-1",
                "version",
                1,
                "unit",
                province.department,
                "status",
                "APPROVED",
                "subject",
                "Kế hoạch",
                "directives",
                List.of(directive));
        topics.announce("thongsuot.plans", "vn.thongsuot.plan.approved.v1", province.tenant, "plan-1", 1, plan);
    }

    private List<String> kinds(String path) {
        var kinds = new ArrayList<String>();
        province.clerk()
                .post(path + "/gathering", "{}")
                .body()
                .path("documents")
                .forEach(one -> kinds.add(one.path("as").asString()));
        return kinds;
    }

    private static List<String> names(byte[] bytes) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
