package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.wire.EventSchemas;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConferenceIT extends RunningService {

    private static final String TOPIC = "thongsuot.activities";

    private boolean heard;

    @BeforeEach
    void theServiceHasHeardOfPostsAndResolutions() {
        if (!heard) {
            heard = true;
            new Conferences(new Neighbours(topics, tenant)).tellAll(clerk());
        }
    }

    @Test
    @Tag("HCM-03")
    void theRollOutConferenceIsAnEventOfItsOwn() {
        var conference = recorded(Conferences.rollout());
        assertThat(conference.path("kind").asString()).isEqualTo("ROLLOUT_CONFERENCE");
        assertThat(conference.at("/event/title").asString())
                .isEqualTo("Triển khai các hoạt động đổi mới sáng tạo trong khu vực công tại TP.HCM");
        assertThat(news(conference).path("lead").asString())
                .startsWith("Sáng 07/09/2022, Sở Khoa học và Công nghệ tổ chức Hội nghị “Triển khai các hoạt động");
        assertThat(conference.at("/event/halfDay").asString()).isEqualTo("MORNING");
        assertThat(conference.at("/period/from").asString()).isEqualTo("2022-09-07");
        assertThat(conference.at("/event/organiser/unit").asString()).isEqualTo("skhcn");
        assertThat(conference.at("/event/purposes/0/text").asString()).startsWith("Triển khai kế hoạch");
        assertThat(conference.has("place")).isFalse();
    }

    @Test
    @Tag("HCM-04")
    void moreThanAHundredCameFromThreeGroups() {
        var attendance = recorded(Conferences.rollout()).at("/event/attendance");
        assertThat(attendance.at("/total/qualifier").asString()).isEqualTo("GT");
        assertThat(attendance.at("/total/value").asString()).isEqualTo("100");
        assertThat(attendance.path("groups").valueStream())
                .extracting(group -> group.path("label").asString())
                .containsExactly("trường đại học", "viện nghiên cứu", "sở, ban, ngành");
        assertThat(attendance.path("groups").valueStream()).noneMatch(group -> group.has("count"));
    }

    @Test
    @Tag("HCM-05")
    void officialsAreNamedByThePostThatTheyHeldThatDay() {
        var programme = recorded(Conferences.rollout()).at("/event/programme");
        assertThat(programme.at("/0/speaker/position").asString()).isEqualTo("Giám đốc");
        assertThat(programme.at("/0/speaker/name").asString()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(programme.at("/0/speaker/unit").asString()).isEqualTo("skhcn");
        assertThat(programme.valueStream())
                .extracting(turn -> turn.path("role").asString())
                .containsExactly("CHAIR", "SPEAK", "PRESENT");
        assertThat(programme.at("/1/quotation/text").asString()).contains("hài lòng");
        assertThat(programme.at("/2/speaker/position").asString()).isEqualTo("Phó Giám đốc");

        var later = clerk().post(Conferences.rollout("when:\"2025-01-01\""));
        assertThat(later.status()).isEqualTo(422);
        assertThat(later.pointer()).isEqualTo("/event/programme/0/speaker/positionId");
        assertThat(later.rule()).isEqualTo("position-not-held");
    }

    @Test
    @Tag("MOIT-03")
    void theThematicConferenceHasTwoPurposes() {
        var conference = recorded(Conferences.thematic());
        assertThat(conference.path("kind").asString()).isEqualTo("THEMATIC_CONFERENCE");
        assertThat(conference.at("/event/halfDay").asString()).isEqualTo("AFTERNOON");
        assertThat(conference.at("/period/from").asString()).isEqualTo("2025-05-19");
        var purposes = conference.at("/event/purposes");
        assertThat(purposes).hasSize(2);
        assertThat(purposes.at("/0/text").asString()).startsWith("Tổng kết");
        assertThat(purposes.at("/0/period/from").asString()).isEqualTo("2020-01-01");
        assertThat(purposes.at("/0/period/to").asString()).isEqualTo("2025-12-31");
        assertThat(purposes.at("/1/text").asString()).startsWith("Định hướng");
        assertThat(purposes.at("/1/period/from").asString()).isEqualTo("2026-01-01");
        assertThat(purposes.at("/1/period/to").asString()).isEqualTo("2030-12-31");
        assertThat(news(conference).path("body").asString()).contains("(2020-2025)", "(2026-2030)");
    }

    @Test
    @Tag("MOIT-04")
    @Tag("MOIT-02:part")
    void oneEventCarriesOutAPartyAndAStateResolutionWithinACampaign() {
        var conference = recorded(Conferences.thematic());
        assertThat(conference.path("directives").valueStream().map(JsonNode::asString))
                .containsExactly("nq57", "nq71");
        assertThat(conference.path("mode").asString()).isEqualTo("RESPOND");
        assertThat(conference.path("campaign").asString()).isEqualTo("wcid");
        var links = news(conference).at("/links/directives");
        assertThat(links.valueStream())
                .extracting(each -> each.path("label").asString() + " "
                        + each.path("system").asString())
                .containsExactly("57-NQ/TW PARTY", "71/NQ-CP STATE");
    }

    @Test
    @Tag("MOIT-17")
    void whoCameIsNamedWithTitlesAndGroupsWithoutACount() {
        var came = recorded(Conferences.thematic()).at("/event");
        var persons = came.at("/attendance/persons");
        assertThat(persons.at("/0/name").asString()).isEqualTo("Trần Thị Mẫu");
        assertThat(persons.at("/0/position").asString()).isEqualTo("Thứ trưởng");
        assertThat(persons.at("/1/former").asBoolean()).isTrue();
        assertThat(came.at("/programme/1/speaker/academicTitle").asString()).isEqualTo("TS.");
        assertThat(came.at("/attendance/groups/0/words").asString()).isEqualTo("đông đảo");
        assertThat(came.at("/attendance/groups/0").has("count")).isFalse();
        assertThat(came.at("/attendance").has("total")).isFalse();
    }

    @Test
    @Tag("MOIT-18")
    void theProgrammeSaysWhatEachSpeakerDid() {
        var conference = recorded(Conferences.thematic());
        assertThat(conference.at("/event/programme").valueStream())
                .extracting(turn -> turn.path("role").asString())
                .containsExactly("REPORT", "SHARE_RESULTS", "SPEAK", "DIRECT", "CLOSE");
        assertThat(news(conference).path("body").asString())
                .contains(
                        "Phạm Văn Thử, Cục trưởng báo cáo.",
                        "TS. Hoàng Văn Mẫu, Viện trưởng Viện Nghiên cứu Cơ khí chia sẻ kết quả.",
                        "Lê Văn Thử, Nguyên Thứ trưởng phát biểu.",
                        "Trần Thị Mẫu, Thứ trưởng phát biểu chỉ đạo.",
                        "Phạm Văn Thử, Cục trưởng tổng kết.");
    }

    @Test
    @Tag("MOIT-19")
    void aQuotationIsOfAPersonAtAnEventOnADay() {
        var said = recorded(Conferences.thematic()).at("/event/programme/3/quotation");
        assertThat(said.path("text").asString()).isEqualTo("Phải kiện toàn tổ chức bộ máy.");
        assertThat(said.path("by").asString()).isEqualTo("Trần Thị Mẫu, Thứ trưởng");
        assertThat(said.path("at").asString()).isEqualTo("Triển khai Nghị quyết 57-NQ/TW và Nghị quyết 71/NQ-CP");
        assertThat(said.path("on").asString()).isEqualTo("19/05/2025");
    }

    @Test
    void namesAndWordsOfPersonsStayInTheService() {
        var id = recorded(Conferences.thematic()).path("id").asString();
        var told = told(id);
        assertThat(EventSchemas.violations(told.type(), told.data().toString())).isEmpty();
        assertThat(told.data().toString())
                .doesNotContain("Trần Thị Mẫu", "Hoàng Văn Mẫu", "Lê Văn Thử", "Phạm Văn Thử", "kiện toàn");
        assertThat(told.data().at("/event/programme/2/position").asString()).isEqualTo("Nguyên Thứ trưởng");
        assertThat(told.data().at("/event/attendance").has("persons")).isFalse();
    }

    @Test
    @Tag("HCM-10")
    void aTrainingIsForTheWorkingGroupWithItsAttendance() {
        var training = recorded(
                banner(
                        "kind:\"TRAINING\"",
                        "title:\"Tập huấn Tổ công tác đổi mới sáng tạo\"",
                        "targets:[{\"kind\":\"WORKING_GROUP\",\"label\":\"Tổ công tác của Sở\",\"count\":{\"value\":\"24\"}}]"));
        assertThat(training.path("kind").asString()).isEqualTo("TRAINING");
        assertThat(training.at("/targets/0/kind").asString()).isEqualTo("WORKING_GROUP");
        assertThat(training.at("/targets/0/count/value").asString()).isEqualTo("24");
        assertThat(told(training.path("id").asString()).data().path("targets")).isEqualTo(training.path("targets"));
    }

    @Test
    @Tag("HCM-17")
    void internationalCooperationHasAPartnerAndACountry() {
        var abroad = recorded(
                banner(
                        "kind:\"INTERNATIONAL_COOPERATION\"",
                        "cooperation:{\"type\":\"INTERNATIONAL\",\"partners\":[{\"name\":\"Viện đổi mới Kyoto\",\"country\":\"JP\"}]}"));
        assertThat(abroad.path("kind").asString()).isEqualTo("INTERNATIONAL_COOPERATION");
        assertThat(abroad.at("/cooperation/partners/0/name").asString()).isEqualTo("Viện đổi mới Kyoto");
        assertThat(abroad.at("/cooperation/partners/0/country").asString()).isEqualTo("JP");
    }

    @Test
    @Tag("MOIT-20")
    void instituteSchoolAndEnterpriseAreAPartnershipOfItsOwn() {
        var model = recorded(banner("""
                cooperation:{"type": "INSTITUTE_SCHOOL_ENTERPRISE", "partners": [
                  {"name": "Viện Nghiên cứu Cơ khí", "sector": "INSTITUTE"},
                  {"name": "Trường đại học trực thuộc", "sector": "SCHOOL"},
                  {"name": "Doanh nghiệp công nghệ", "sector": "ENTERPRISE"}]}"""));
        assertThat(model.at("/cooperation/type").asString()).isEqualTo("INSTITUTE_SCHOOL_ENTERPRISE");
        assertThat(told(model.path("id").asString()).data().path("cooperation")).isEqualTo(model.path("cooperation"));
    }

    private JsonNode recorded(String body) {
        var answer = clerk().post(body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body();
    }

    private JsonNode news(JsonNode activity) {
        return clerk().get(Client.ACTIVITIES + "/" + activity.path("id").asString() + "/news")
                .body();
    }

    private SentEvent told(String id) {
        return await().until(
                        () -> topics.events(TOPIC, tenant).stream()
                                .filter(event -> event.key().endsWith(":" + id))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
