package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Values that become one otherwise than by adding, and units as they were and as they are, asked by HTTP. */
class FigureKindsIT extends RunningService {

    private static final String APRIL = "directive=d1&from=2025-04-01&to=2025-04-30";

    @Test
    void eachIndicatorIsReadAsItSaysOfItself() {
        indicator("staff", "SUM", "LAST");
        indicator("lowest", "MINIMUM", "MINIMUM");
        indicator("prizes", "DISTINCT", "DISTINCT");
        indicator("satisfied", "PERCENTAGE", "PERCENTAGE");
        others().activity("a1", 1, """
                "measurements": [{"indicator": "staff", "value": "5"}, {"indicator": "lowest", "qualifier": "GE", "value": "7"},
                  {"indicator": "prizes", "named": ["Sao Khuê", "Nhân tài"]},
                  {"indicator": "satisfied", "value": "50", "share": {"numerator": "5", "denominator": "10"}}]""");
        others().activity("a2", 1, """
                "period": {"from": "2025-04-24", "to": "2025-04-24", "precision": "DAY"},
                "measurements": [{"indicator": "staff", "value": "3"}, {"indicator": "lowest", "value": "9"},
                  {"indicator": "prizes", "named": ["Sao  Khuê"]},
                  {"indicator": "satisfied", "value": "90", "share": {"numerator": "27", "denominator": "30"}}]""");
        others().activity("a3", 1, """
                "unit": "qlcn", "measurements": [{"indicator": "staff", "value": "4"}]""");
        var figures = figures(APRIL, totalIs("deeds", "3"));

        assertThat(total(figures, "staff").path("value").asString()).isEqualTo("7");
        assertThat(total(figures, "lowest").path("value").asString()).isEqualTo("7");
        assertThat(total(figures, "lowest").path("qualifier").asString()).isEqualTo("GE");
        assertThat(total(figures, "prizes").path("value").asString()).isEqualTo("2");
        var satisfied = total(figures, "satisfied");
        assertThat(satisfied.path("value").asString()).isEqualTo("80");
        assertThat(satisfied.path("numerator").asString()).isEqualTo("32");
        assertThat(satisfied.path("denominator").asString()).isEqualTo("40");
        var prizes = reader().get("/api/v1/figures/"
                + total(figures, "prizes").path("cell").asString() + "/sources");
        assertThat(prizes.body().path("items"))
                .hasSize(2)
                .allSatisfy(source -> assertThat(source.has("value")).isFalse());
    }

    @Test
    void whatWasMergedIsFoundBelowItsHeirAndAsItWasBefore() {
        others().activity("a1", 1, "\"unit\": \"qlcn\"");
        others().unit("kt", "Phòng Kinh tế", "DIVISION", "\"parent\": \"sct\", \"validFrom\": \"2025-05-01\",");
        others().tell("organisation", "unit.changed", "qlcn", 2, """
                {"name": "Phòng Quản lý Công nghiệp", "kind": "DIVISION", "parent": "sct", "validTo": "2025-04-30",
                 "level": "PROVINCE", "system": "STATE", "hasAccounts": true, "order": 1, "identifiers": [],
                 "predecessors": [], "successors": ["kt"]}""");

        figures(
                "unit=kt",
                figures -> complete().test(figures)
                        && total(figures, "deeds").path("deeds").asInt() == 1);
        var before = figures("unit=kt&asOf=2025-04-21", complete());
        assertThat(total(before, "deeds").path("reason").asString()).isEqualTo("NOT_REPORTED");
        var then = figures("unit=qlcn&asOf=2025-04-21", complete());
        assertThat(total(then, "deeds").path("value").asString()).isEqualTo("1");
    }

    private void indicator(String id, String units, String time) {
        others().tell("indicators", "indicator.defined", id, 1, """
                {"code": "%s", "name": "%s", "unitOfMeasure": "lần", "overUnits": "%s", "overTime": "%s",
                 "unitsBy": "%s", "timeBy": "%s", "valueType": "NUMBER"}""".formatted(
                        id, id, units.equals("SUM") ? "SUM" : "NONE", "NONE", units, time));
    }
}
