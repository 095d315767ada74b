package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How units are reorganised and posts handed over, with store and broker. */
class OrganisationIT extends RunningService {

    private static final String API = "/api/v1/";

    @Test
    void unitsFollowAnActAndTheTreeIsReadBeforeAndAfterIt() {
        var division =
                province.unit("Phòng Công nghiệp", "DIVISION", ", \"parent\": \"%s\"".formatted(province.department));
        var act = province.administrator().post(API + "reorganisations", """
                {"kind": "MERGE", "on": "2025-03-01", "basis": {"words": "Nghị quyết 18-NQ/TW"},
                 "units": ["%s", "%s"], "into": [{"establish": {"name": "Văn phòng hợp nhất"}}]}""".formatted(province.office, division));
        assertThat(act.body().path("stage").asString()).isEqualTo("WAITING");
        assertThat(act.body().at("/basis/words").asString()).isEqualTo("Nghị quyết 18-NQ/TW");
        var done = until("reorganisations/" + act.id(), "/stage", "DONE");
        var heir = done.at("/into/0").asString();

        assertThat(get("units/" + province.office).path("validTo").asString()).isEqualTo("2025-02-28");
        assertThat(get("units/" + division).at("/successors/0").asString()).isEqualTo(heir);
        assertThat(get("units/" + heir).path("predecessors")).hasSize(2);
        assertThat(get("reorganisations?unit=" + division).path("items")).hasSize(1);
        assertThat(get("reorganisations?into=" + heir).path("items")).hasSize(1);
        assertThat(get("reorganisations?stage=WAITING").path("items")).isEmpty();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(names("2025-02-28"))
                    .contains("Văn phòng Sở", "Phòng Công nghiệp")
                    .hasSize(3);
            assertThat(names("2025-03-01")).contains("Văn phòng hợp nhất").hasSize(2);
        });
    }

    @Test
    void aNameOfBeforeIsFoundByItsDay() {
        var act = province.administrator().post(API + "reorganisations", """
                {"kind": "RENAME", "on": "2025-03-01", "basis": {"words": "Quyết định 1/QĐ-UBND"}, "units": ["%s"],
                 "to": {"name": "Văn phòng", "shortName": "VP"}}""".formatted(province.office));
        until("reorganisations/" + act.id(), "/stage", "DONE");
        var office = get("units/" + province.office);
        assertThat(office.path("name").asString()).isEqualTo("Văn phòng");
        assertThat(office.at("/earlier/0/name").asString()).isEqualTo("Văn phòng Sở");
        assertThat(office.at("/earlier/0/validTo").asString()).isEqualTo("2025-02-28");
        assertThat(office.at("/earlier/0/reorganisation").asString()).isEqualTo(act.id());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(names("2025-02-28")).contains("Văn phòng Sở").doesNotContain("Văn phòng");
            assertThat(names("2025-03-01")).contains("Văn phòng").doesNotContain("Văn phòng Sở");
        });
    }

    @Test
    void aClassOfUnitsMeansWhatItMeantOnTheDay() {
        var act = province.administrator().post(API + "reorganisations", """
                {"kind": "RETYPE", "on": "2025-03-01", "basis": {"words": "Quyết định 1/QĐ-UBND"}, "units": ["%s"],
                 "to": {"kind": "PUBLIC_SERVICE_UNIT"}}""".formatted(province.office));
        until("reorganisations/" + act.id(), "/stage", "DONE");
        assertThat(get("units/expansion?kind=OFFICE&asOf=2025-02-28")
                        .at("/units/0/id")
                        .asString())
                .isEqualTo(province.office);
        assertThat(get("units/expansion?kind=OFFICE&asOf=2025-03-01")
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(get("units/expansion?kind=PUBLIC_SERVICE_UNIT&asOf=2025-03-01")
                        .path("count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aUnitIsFoundByWhatARegisterCallsItOnADay() {
        var unit = province.unit("Xã A", "PEOPLES_COMMITTEE", """
                , "identifiers": [{"scheme": "territory", "value": "00562", "validFrom": "2025-07-01"},
                                  {"scheme": "e-id", "value": "H26.1", "validTo": "2025-06-30", "verified": true}]""");
        assertThat(found("scheme=territory&value=00562&asOf=2025-07-01")).isEqualTo(unit);
        assertThat(found("value=H26.1")).isEqualTo(unit);
        assertThat(found("scheme=territory&value=00562&asOf=2025-06-30")).isEmpty();
        assertThat(found("scheme=territory&value=H26.1")).isEmpty();
        assertThat(found("scheme=e-id&value=H26.1&asOf=2025-07-01")).isEmpty();
    }

    @Test
    void whoActsForAnotherSaysSoAndHandingOverMovesOpenWork() {
        var head = province.postAs("chanhvp2", province.office, "\"RECEIVE\"");
        var deputy = province.administrator().post(API + "positions", """
                {"unit": "%s", "title": "Phó Chánh Văn phòng", "subject": "phochanhvp", "rights": ["RECEIVE"],
                 "validFrom": "2025-01-01", "capacity": "DEPUTY", "actsFor": "%s"}""".formatted(province.office, head));
        assertThat(deputy.body().path("authority").asString()).isEqualTo("KT. VĂN THƯ");
        assertThat(get("positions?actsFor=" + head).at("/items/0/authority").asString())
                .isEqualTo("KT. VĂN THƯ");

        var directive = province.register("17/UBND-VX", ", \"recipients\": [\"%s\"]".formatted(province.office))
                .id();
        var assignment =
                province.assignment(directive, province.office).path("id").asString();
        var steps = API + "assignments/" + assignment;
        assertThat(province.officeHead().post(steps + "/receipt", "{}").status())
                .isEqualTo(200);
        assertThat(province.officeHead()
                        .post(
                                steps + "/forwarding",
                                "{\"unit\": \"%s\", \"position\": \"%s\"}".formatted(province.office, head))
                        .status())
                .isEqualTo(200);
        var handed = province.administrator()
                .post(
                        API + "positions/" + head + "/handover",
                        "{\"to\": \"%s\", \"note\": \"chuyển công tác\"}".formatted(deputy.id()));
        assertThat(handed.body().at("/handedOver/to").asString()).isEqualTo(deputy.id());
        assertThat(handed.body().path("handoverNote").asString()).isEqualTo("chuyển công tác");
        var moved = until("assignments/" + assignment, "/handler/position", deputy.id());
        assertThat(moved.at("/history/2/step").asString()).isEqualTo("HANDOVER");
        assertThat(moved.at("/history/2/note").asString()).isEqualTo("chuyển công tác");
        assertThat(get("assignments?position=" + head).path("items")).isEmpty();
    }

    @Test
    void rightsOfWhoActsEndWithTheLastDay() {
        var head = province.postAs("chanhvp2", province.department, "\"ISSUE\"");
        province.administrator()
                .post(API + "positions", """
                {"unit": "%s", "title": "Phó", "subject": "hethan", "rights": ["ISSUE"], "validFrom": "2025-01-01",
                 "validTo": "2025-01-31", "capacity": "SUB_DELEGATE", "actsFor": "%s"}""".formatted(province.department, head))
                .id();
        province.administrator()
                .post(API + "positions", """
                {"unit": "%s", "title": "Phó", "subject": "conhan", "rights": ["ISSUE"], "validFrom": "2025-01-01",
                 "validTo": "2999-01-31", "capacity": "SUB_DELEGATE", "actsFor": "%s"}""".formatted(province.department, head))
                .id();
        assertThat(province.as("conhan")
                        .post(Province.DIRECTIVES, province.letter("1/A", ""))
                        .status())
                .isEqualTo(201);
        assertThat(province.as("hethan")
                        .post(Province.DIRECTIVES, province.letter("2/A", ""))
                        .problem())
                .isEqualTo("403 right-missing");
    }

    private JsonNode get(String path) {
        return province.administrator().get(API + path).body();
    }

    private JsonNode until(String path, String pointer, String value) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> get(path), found -> found.at(pointer).asString("").equals(value));
    }

    private List<String> names(String day) {
        return get("units/tree?asOf=" + day)
                .path("items")
                .valueStream()
                .map(unit -> unit.path("name").asString())
                .toList();
    }

    private String found(String query) {
        return get("units?" + query).at("/items/0/id").asString("");
    }
}
