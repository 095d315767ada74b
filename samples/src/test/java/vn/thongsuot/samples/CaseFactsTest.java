package vn.thongsuot.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The data holds the facts of the four cases; what goes beyond them says that it is made up. */
class CaseFactsTest {

    private final SeedCase dongNai = SeedCases.named("dong-nai");
    private final SeedCase thuanAn = SeedCases.named("thuan-an");
    private final SeedCase city = SeedCases.named("tp-ho-chi-minh");
    private final SeedCase ministry = SeedCases.named("bo-cong-thuong");

    @Test
    void dongNaiHasThirteenDocumentsSomeKnownByShortNameOnly() {
        var directives = bodies(dongNai, "directives");
        assertThat(directives).hasSize(13);
        assertThat(directives)
                .filteredOn(
                        directive -> directive.path("shortName").asString("").equals("Đề án 06"))
                .singleElement()
                .satisfies(scheme -> assertThat(scheme.propertyNames())
                        .containsExactlyInAnyOrder("system", "kind", "shortName", "direction"));
    }

    @Test
    void symbolsAreWrittenAsPrinted() {
        assertThat(bodies(dongNai, "directives"))
                .extracting(directive -> directive.path("symbol").asString(""))
                .contains("572/SCTKHTCTH", "4198/UBND-KGVX", "433-KH/TU", "614/SoKHCN-CN", "57-NQ/TW");
    }

    @Test
    void dongNaiHasFifteenActivitiesOfWhichOneIsOnlyPossible() {
        var activities = bodies(dongNai, "activities");
        assertThat(activities).hasSize(15);
        assertThat(activities)
                .filteredOn(activity -> activity.path("state").asString().equals("POSSIBLE"))
                .singleElement()
                .satisfies(activity -> assertThat(texts(activity.path("partners")))
                        .containsExactly("Báo Đồng Nai", "Đài PTTH Đồng Nai"));
        assertThat(activities)
                .filteredOn(activity -> activity.path("mode").asString().equals("INTEGRATE"))
                .hasSize(3)
                .allMatch(activity -> !activity.path("integrates").isEmpty());
    }

    @Test
    void nothingWasCountedSoNothingIsMeasured() {
        assertThat(List.of(dongNai, thuanAn))
                .flatExtracting(seed -> bodies(seed, "activities"))
                .allSatisfy(activity -> {
                    assertThat(activity.has("measurements")).isFalse();
                    assertThat(activity.path("audiences").valueStream()).noneMatch(audience -> audience.has("count"));
                });
    }

    @Test
    void whatIsPlannedHasNoResults() {
        assertThat(bodies(thuanAn, "activities")).hasSizeGreaterThan(5).allSatisfy(activity -> {
            assertThat(activity.path("state").asString()).isIn("PLANNED", "POSSIBLE");
            assertThat(activity.has("results")).isFalse();
        });
    }

    @Test
    @Tag("DN-22")
    @Tag("DN-23:part")
    void theReportJudgesAndRecommends() {
        var edit = dongNai.steps().stream()
                .filter(step -> step.method().equals("PATCH"))
                .map(step -> Objects.requireNonNull(step.body()))
                .findFirst()
                .orElseThrow();
        assertThat(edit.path("assessment").path("strengths")).hasSize(4);
        assertThat(edit.path("assessment").path("limitations")).hasSize(3).allMatch(each -> each.has("cause"));
        assertThat(edit.path("recommendations")).hasSize(6);
    }

    @Test
    void thePlanOfThuanAnHasNoNumberAndOnlyAYear() {
        var plan = bodies(thuanAn, "plans").getFirst();
        assertThat(plan.has("number")).isFalse();
        assertThat(plan.path("symbol").asString()).isEqualTo("/KH-UBND");
        assertThat(plan.path("date").asString()).isEqualTo("2025");
        assertThat(plan.path("distribution")).hasSize(7);
        assertThat(plan.path("distribution").path(6).path("text").asString()).isEqualTo("Lưu: VT");
    }

    @Test
    void thePlanOfThuanAnHasFourContentsAndSixForms() {
        var contents =
                bodies(thuanAn, "plans").getFirst().path("sections").path(1).path("sections");
        assertThat(contents.path(2).path("sections")).hasSize(4);
        assertThat(contents.path(3).path("sections"))
                .hasSize(6)
                .allMatch(form -> form.path("item").has("activityKind"));
    }

    @Test
    void villagesAndSchoolsHaveNoAccounts() {
        assertThat(bodies(thuanAn, "units"))
                .filteredOn(unit -> List.of("VILLAGE", "RESIDENTIAL_GROUP", "SCHOOL")
                        .contains(unit.path("kind").asString()))
                .hasSize(3)
                .noneMatch(unit -> unit.path("hasAccounts").asBoolean());
    }

    @Test
    void theDistrictsOfTheCityEndedAndHaveSuccessors() {
        assertThat(bodies(city, "units"))
                .filteredOn(unit -> unit.path("level").asString().equals("DISTRICT"))
                .hasSize(3)
                .allSatisfy(unit -> {
                    assertThat(unit.path("validTo").asString()).isEqualTo("2025-06-30");
                    assertThat(unit.path("successors")).hasSizeGreaterThan(3);
                });
    }

    @Test
    void theCitysPlanHasNeitherNumberNorDateAndSevenGroups() {
        var plan = bodies(city, "plans").getFirst();
        assertThat(plan.has("date")).isFalse();
        assertThat(plan.at("/programme/horizon/from").asInt()).isEqualTo(2022);
        assertThat(plan.at("/programme/horizon/to").asInt()).isEqualTo(2025);
        assertThat(plan.path("sections").path(1).path("sections")).hasSize(7);
    }

    @Test
    void whatTheSourceOfTheCityDoesNotTellIsCalledMadeUp() {
        assertThat(bodies(city, "activities"))
                .filteredOn(activity ->
                        activity.has("measurements") || activity.has("targets") || activity.has("cooperation"))
                .hasSize(4)
                .allMatch(activity -> activity.path("title").asString().contains("minh họa"));
        assertThat(bodies(city, "challenges"))
                .allMatch(challenge -> challenge.path("title").asString().contains("minh họa"));
    }

    @Test
    void theMinistrysValuesAreAsTheyWereSaid() {
        var measurements = bodies(ministry, "activities").stream()
                .flatMap(activity -> activity.path("measurements").valueStream())
                .map(value -> value.path("qualifier").asString("")
                        + value.path("value").asString("")
                        + value.path("magnitude").asString("")
                        + " "
                        + value.path("period").asString(""))
                .toList();
        assertThat(measurements)
                .containsExactly("GT20 2024", "NEARLY600 2020/2025", "THOUSANDS 2020/2025", "HUNDREDS 2020/2025", " ");
    }

    @Test
    void theSpokenDirectiveHasNoNumberAndSixSolutions() {
        assertThat(bodies(ministry, "directives"))
                .filteredOn(directive -> directive.path("kind").asString().equals("ORAL_INSTRUCTION"))
                .singleElement()
                .satisfies(spoken -> {
                    assertThat(spoken.has("symbol")).isFalse();
                    assertThat(spoken.path("lists").path(0).path("aliases")).hasSize(2);
                });
        assertThat(bodies(ministry, "tasks"))
                .filteredOn(task -> task.path("form").asString().equals("SOLUTION"))
                .extracting(task -> task.path("order").asInt())
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    private static List<JsonNode> bodies(SeedCase seed, String collection) {
        return seed.steps().stream()
                .filter(step -> step.creates(collection))
                .map(step -> Objects.requireNonNull(step.body()))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
